import type { CheckContext, Found } from './types.js'

/** A source with words has a translation with words. */
export function empty({ sourceWords, targetWords }: CheckContext): Found[] {
  if (!sourceWords.plain.trim() || targetWords.plain.trim()) return []
  return [{ message: { key: 'checks.empty', values: {} } }]
}
