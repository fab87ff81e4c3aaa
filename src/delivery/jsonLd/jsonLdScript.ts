import type { JsonLd } from './types.js'

/**
 * The text to put into `<script type="application/ld+json">`: `<` is escaped, so that no value ends
 * the script.
 */
export function jsonLdScript(value: JsonLd): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
