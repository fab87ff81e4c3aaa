import type { JsonLd } from './types.js'

/** The object without what is not known: null, undefined, empty texts, lists and objects. */
export function compact(object: Record<string, unknown>): JsonLd {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => isKnown(value)))
}

function isKnown(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}
