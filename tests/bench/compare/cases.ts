/** What runs in a process of its own. */
export type AppName = 'ours' | 'plain' | 'kept' | 'bare' | 'savesOurs' | 'savesPlain'

/** Something that is asked of one of our apps and of the baseline it is compared with. */
export type Case = {
  name: string
  /** Path at both, or the case whose kept answer is asked for. */
  asks: string
  ours: AppName
  baseline: AppName
  /** Whether the caller has the answer already, so that nothing but its head comes. */
  isKnown?: boolean
  connections: number
  /** Answers in a round; in the short form, null: it leaves this out. */
  answers: number
  short: number | null
}

const many = { connections: 16 }
const uncached = { ...many, ours: 'ours', baseline: 'plain' } as const
const kept = { ...many, ours: 'kept', baseline: 'bare', answers: 20_000, short: null } as const
// Editors save one after the other.
const saves = { connections: 1, ours: 'savesOurs', baseline: 'savesPlain' } as const

/** All that is measured, in the order of the report. */
export const CASES: readonly Case[] = [
  { name: 'page', asks: 'page', ...uncached, answers: 300, short: 60 },
  { name: 'list', asks: 'list', ...uncached, answers: 400, short: 80 },
  { name: 'three languages', asks: 'languages', ...uncached, answers: 150, short: 30 },
  { name: 'search', asks: 'search', ...uncached, answers: 300, short: 60 },
  { name: 'page kept', asks: 'page', ...kept, short: 5_000 },
  { name: 'list kept', asks: 'list', ...kept },
  { name: 'three languages kept', asks: 'languages', ...kept },
  { name: 'search kept', asks: 'search', ...kept },
  { name: 'page 304', asks: 'page', ...kept, isKnown: true, short: 5_000 },
  { name: 'draft', asks: 'draft', ...saves, answers: 40, short: 20 },
  { name: 'publish', asks: 'publish', ...saves, answers: 40, short: 20 },
]
