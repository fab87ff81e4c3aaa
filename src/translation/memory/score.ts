import { MEMORY } from '../../entries/limits.js'
import { type Likened, likened } from './likened.js'
import { wordDistance } from './wordDistance.js'

/** The most that texts get whose words are not the same. */
const FUZZY_MOST = 98

/**
 * How alike two marked texts are, 0 to 100, the same both ways. 100: to the letter, codes included.
 * 99: only typography or codes differ. Below: by words, for their order, and by characters, for
 * their endings; 0 where one has more than `MEMORY.words` words, as no one would want to compare them.
 */
export function score(a: string, b: string): number {
  return scoreLikened(likened(a), likened(b))
}

/** As `score`, of texts that were made ready before; 0 as soon as `min` is out of reach. */
export function scoreLikened(a: Likened, b: Likened, min = 0): number {
  if (a.marked === b.marked) return 100
  if (a.alike === b.alike) return 99
  const longer = Math.max(a.words.length, b.words.length)
  const shorter = Math.min(a.words.length, b.words.length)
  if (shorter === 0 || longer > MEMORY.words) return 0
  // In any order, no more words can be the same; that is quickly counted.
  const most = common(a.words, b.words) / longer
  if (50 * most + 50 < min - 1) return 0
  const byCharacters = shared(pairsOf(a.alike), pairsOf(b.alike))
  if (50 * most + 50 * byCharacters < min - 1) return 0
  const byWords = 1 - wordDistance(a.words, b.words) / longer
  const sum = 100 * (0.5 * byWords + 0.5 * byCharacters)
  return Math.max(0, Math.min(FUZZY_MOST, Math.round(sum)))
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  return a.filter((word) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count > 0
  }).length
}

/** Pairs of characters that stand side by side, each as often as it does. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  const padded = ` ${text.toLowerCase()} `
  for (let at = 0; at < padded.length - 1; at += 1) {
    const pair = padded.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice's coefficient: what two have in common, of what they have together. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0
  let all = 0
  for (const [pair, count] of a) {
    both += Math.min(count, b.get(pair) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 1 : (2 * both) / all
}
