/** The one slip of a hand that makes a word of another. */
export type Slip = 'turned' | 'doubled' | 'letter'

/** What differs: `letters` of both words, after `start` equal ones and before `end` equal ones. */
export type Edit = { slip: Slip; letters: string; start: number; end: number }

/**
 * How two words differ, if one slip does it: two neighbours turned round, a letter written twice or once,
 * or a letter too many, too few or another; null for the same word and for everything else.
 */
export function editKind(one: string, other: string): Edit | null {
  if (one === other || Math.abs(one.length - other.length) > 1) return null
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  let start = 0
  while (start < short.length && long[start] === short[start]) start += 1
  let end = 0
  while (end < short.length - start && long.at(-1 - end) === short.at(-1 - end)) end += 1
  const left = long.slice(start, long.length - end)
  const right = short.slice(start, short.length - end)
  const place = { letters: left + right, start, end }
  if (left.length === 2 && left === [...right].reverse().join(''))
    return { slip: 'turned', ...place }
  if (left.length > 1) return null
  const isDoubled = right === '' && long[start - 1] === left
  return { slip: isDoubled ? 'doubled' : 'letter', ...place }
}

/** Words with one of these in common may be one slip apart; others are not. */
export function slipKeys(word: string): string[] {
  return [word, ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1))]
}
