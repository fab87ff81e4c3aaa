/** What Payload's `getClientSchemaMap` asks before it uses what it has kept. */
const KEEPS_NONE = '_payload_doNotCacheClientSchemaMap'

const languages = new Set<string>()

/**
 * Notes that a label is told in a language. Payload keeps the fields of its forms and comparisons
 * in the language of the first user for everyone; from the second language on it is told to make
 * them anew, at 2 ms a form. To be removed when Payload keeps them by language, as it does its
 * config.
 */
export function noteLanguage(language: string): void {
  if (languages.has(language)) return
  languages.add(language)
  if (languages.size !== 2) return
  // Payload sets it to false after each answer.
  const always = { get: () => true, set: () => undefined, configurable: true }
  Object.defineProperty(globalThis, KEEPS_NONE, always)
}
