import type { Totals } from '../api/types.js'
import { type TargetSummary, TRANSLATION_STATES, type TranslationState } from '../records/types.js'

type Summary = Readonly<Record<string, TargetSummary>>

/** Words by locale and state over several entries; every locale asked for is there. Pure. */
export function sumTotals(summaries: readonly Summary[], locales: readonly string[]): Totals {
  const sums = Object.fromEntries(locales.map((code) => [code, { entries: 0, words: zeros() }]))
  for (const summary of summaries) {
    for (const [code, { words }] of Object.entries(summary)) {
      // A locale that is no longer configured has no sum.
      const sum = sums[code]
      if (!sum) continue
      sum.entries += 1
      for (const state of TRANSLATION_STATES) sum.words[state] += words[state]
    }
  }
  return { locales: sums }
}

function zeros(): Record<TranslationState, number> {
  return { missing: 0, draft: 0, stale: 0, inReview: 0, approved: 0 }
}
