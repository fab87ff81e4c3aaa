import { languageOf } from '../../entries/languageOf.js'
import { type Likened, likened } from './likened.js'
import { replaceFigures } from './replaceFigures.js'
import { scoreLikened } from './score.js'
import type { MatchOptions, MemoryMatch, MemoryQuery, MemoryUnit } from './types.js'

/** What a match gets whose figures were replaced: never taken for the text itself. */
const FIGURES_REPLACED = 97

/** A unit whose source was made ready for comparing; one that was not is made ready here. */
export type Candidate = { unit: MemoryUnit; likened?: Likened }

/**
 * The translations that may fit a text, best first; among equals those of the same entry, then of
 * the same programme, then the newest. Each target is offered once. A text that differs only in its
 * figures is offered with the figures asked for.
 */
export function matchesFor(
  query: MemoryQuery,
  candidates: Iterable<Candidate>,
  { min = 70, max = 5, unapproved = false, leaveOut }: MatchOptions = {},
): MemoryMatch[] {
  const asked = likened(query.text)
  const isFigured = FIGURES_REPLACED >= min && /\d/.test(asked.alike)
  const matches: MemoryMatch[] = []
  for (const { unit, likened: known = likened(unit.source) } of candidates) {
    if (leaveOut?.(unit)) continue
    if ((!unit.approved && !unapproved) || !hasLanguagesOf(unit, query)) continue
    const score = scoreLikened(asked, known, min)
    const mayReplace = score < 99 && isFigured && isSameButFigures(asked.words, known.words)
    const replaced = mayReplace ? replaceFigures(query, unit) : null
    if (replaced !== null)
      matches.push({ unit, score: FIGURES_REPLACED, target: replaced, figuresReplaced: true })
    else if (score >= min && score > 0)
      matches.push({ unit, score, target: unit.target, figuresReplaced: false })
  }
  matches.sort(
    (a, b) => b.score - a.score || nearness(b, query) - nearness(a, query) || newer(a, b),
  )
  const seen = new Set<string>()
  const best = matches.filter(({ target }) => !seen.has(target) && seen.add(target))
  return best.slice(0, max)
}

/** Whether two texts have the same words but for figures, quickly told: most differ soon. */
function isSameButFigures(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [spoken(one), spoken(other)]
  for (;;) {
    const [mine, theirs] = [left.next(), right.next()]
    if (mine.done || theirs.done) return Boolean(mine.done && theirs.done)
    if (mine.value !== theirs.value) return false
  }
}

function* spoken(words: readonly string[]): Generator<string, void> {
  for (const word of words) if (/\p{L}/u.test(word)) yield word
}

function hasLanguagesOf(unit: MemoryUnit, query: MemoryQuery): boolean {
  return (
    languageOf(unit.sourceLocale) === languageOf(query.sourceLocale) &&
    languageOf(unit.targetLocale) === languageOf(query.targetLocale)
  )
}

function nearness({ unit: { origin } }: MemoryMatch, { near }: MemoryQuery): number {
  if (near?.entry && origin.entry === near.entry) return 2
  return near?.programme && origin.programme === near.programme ? 1 : 0
}

function newer(a: MemoryMatch, b: MemoryMatch): number {
  return b.unit.origin.at.localeCompare(a.unit.origin.at)
}
