/** What kind of value this is, in words, for messages about one that must not be shown or has no JSON. */
export function kindOf(given: unknown): string {
  if (given === undefined || given === null || given === '')
    return given === '' ? '""' : String(given)
  if (Array.isArray(given)) return 'a list'
  const kind = typeof given
  if (kind === 'string') return 'a text'
  return kind === 'object' ? 'an object' : `a ${kind}`
}
