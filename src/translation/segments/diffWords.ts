import { diffArrays } from 'diff'

import { CHANGES } from '../../entries/limits.js'

/** A word, and what it is compared by. */
export type SignedWord = { word: string; sign: string }
export type WordPart = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * The words of two texts as parts, by the fewest changes, in the words of the second where both are
 * the same. With more than `CHANGES.most` changes, or more steps than there is room for, the parts are
 * what both begin with, all that is removed and added between, and what both end with.
 *
 * @param room.steps Is less afterwards by what the comparison took: half the square of the changes.
 */
export function diffWords(
  before: readonly SignedWord[],
  after: readonly SignedWord[],
  room: { steps: number },
): WordPart[] {
  const most = Math.min(CHANGES.most, Math.floor(Math.sqrt(2 * Math.max(0, room.steps))))
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.sign === other.sign,
    maxEditLength: most,
  })
  const found = changes?.reduce((all, one) => all + (one.added || one.removed ? one.count : 0), 0)
  room.steps -= Math.ceil((found ?? most) ** 2 / 2)
  if (!changes) return roughly(before, after)
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: textOf(value),
  }))
}

function roughly(before: readonly SignedWord[], after: readonly SignedWord[]): WordPart[] {
  const most = Math.min(before.length, after.length)
  let first = 0
  while (first < most && before[first]?.sign === after[first]?.sign) first += 1
  let last = 0
  while (last < most - first && before.at(-1 - last)?.sign === after.at(-1 - last)?.sign) last += 1
  const parts: WordPart[] = [
    { kind: 'same', text: textOf(after.slice(0, first)) },
    { kind: 'removed', text: textOf(before.slice(first, before.length - last)) },
    { kind: 'added', text: textOf(after.slice(first, after.length - last)) },
    { kind: 'same', text: textOf(after.slice(after.length - last)) },
  ]
  return parts.filter(({ text }) => text !== '')
}

function textOf(words: readonly SignedWord[]): string {
  return words.map(({ word }) => word).join('')
}
