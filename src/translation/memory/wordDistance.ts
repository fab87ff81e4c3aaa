const BITS = 32

/**
 * Words to put in, take out or replace to make one list of the other: the distance of Levenshtein, 32
 * words at a time.
 *
 * @see Hyyrö, “Explaining and extending the bit-parallel approximate string matching algorithm of
 *   Myers”, 2001
 */
export function wordDistance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0) return b.length
  const blocks = Math.ceil(a.length / BITS)
  const places = placesOf(a, blocks)
  const nowhere = new Int32Array(blocks)
  const state = { up: new Int32Array(blocks).fill(-1), down: new Int32Array(blocks) }
  const last = { block: blocks - 1, bit: 1 << ((a.length - 1) % BITS) }
  let distance = a.length
  for (const word of b) distance += addWord(places.get(word) ?? nowhere, state, last)
  return distance
}

/** By word, a bit for each place that it has. */
function placesOf(words: readonly string[], blocks: number): Map<string, Int32Array> {
  const places = new Map<string, Int32Array>()
  words.forEach((word, at) => {
    const bits = places.get(word) ?? new Int32Array(blocks)
    places.set(word, bits)
    const block = Math.floor(at / BITS)
    bits[block] = (bits[block] ?? 0) | (1 << (at % BITS))
  })
  return places
}

/** One column of the table; the names of the vectors are Hyyrö’s: Pv, Mv, Eq, Xv, Xh, Ph, Mh. */
function addWord(
  eqs: Int32Array,
  { up, down }: { up: Int32Array; down: Int32Array },
  last: { block: number; bit: number },
): number {
  let carry = { plus: 1, minus: 0 }
  let change = 0
  for (let block = 0; block <= last.block; block += 1) {
    const [pv, mv] = [up[block] ?? 0, down[block] ?? 0]
    const eq = (eqs[block] ?? 0) | carry.minus
    const xv = (eqs[block] ?? 0) | mv
    const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq
    let ph = mv | ~(xh | pv)
    let mh = pv & xh
    if (block === last.block) change = (ph & last.bit ? 1 : 0) - (mh & last.bit ? 1 : 0)
    const next = { plus: ph >>> 31, minus: mh >>> 31 }
    ph = (ph << 1) | carry.plus
    mh = (mh << 1) | carry.minus
    up[block] = mh | ~(xv | ph)
    down[block] = ph & xv
    carry = next
  }
  return change
}
