import type { EntryKey } from './slugs.js'

/** Names of the types of entries in the delivery API, and in what else tells front ends of them. */
export const TYPE_NAMES = {
  programmes: 'PROGRAMME',
  themes: 'THEME',
  stories: 'STORY',
  testimonials: 'TESTIMONIAL',
  keyResults: 'KEY_RESULT',
  documents: 'DOCUMENT',
} as const satisfies Record<EntryKey, string>

/** A locale's name there: its code, with `_` for what GraphQL does not take in a name. */
export function localeName(code: string): string {
  return code.replace(/[^A-Za-z0-9_]/g, '_')
}
