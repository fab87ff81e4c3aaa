import { ALIGNMENT } from '../../entries/limits.js'

type Sides<Item> = {
  one: readonly Item[]
  other: readonly Item[]
  isPair: (one: Item, other: Item) => boolean
}
type Place = { i: number; j: number }

/**
 * Index pairs of a longest common subsequence, the earliest ones. What both sides begin with needs no
 * table: if two first items fit, a longest sequence begins with them. Where the rest would need more
 * than `ALIGNMENT.cells`, it is gone through in windows, and the pairs are a longest sequence within
 * each of these only.
 */
export function commonSequence<Item>(sides: Sides<Item>): [number, number][] {
  const { one, other } = sides
  const pairs: [number, number][] = []
  let place: Place = { i: 0, j: 0 }
  while (place.i < one.length && place.j < other.length) {
    place = takeFirst(sides, place, pairs)
    const rest = { i: one.length - place.i, j: other.length - place.j }
    const isSmall = (rest.i + 1) * (rest.j + 1) <= ALIGNMENT.cells
    const size = isSmall ? rest : { i: ALIGNMENT.window, j: ALIGNMENT.window }
    place = takeWindow(sides, { place, size, isLast: isSmall }, pairs)
  }
  return pairs
}

function takeFirst<Item>(
  { one, other, isPair }: Sides<Item>,
  { i, j }: Place,
  pairs: [number, number][],
): Place {
  while (i < one.length && j < other.length && isPair(one[i] as Item, other[j] as Item)) {
    pairs.push([i++, j++])
  }
  return { i, j }
}

/** Takes the pairs of a window, those of its first half unless it is the last, and tells where it stops. */
function takeWindow<Item>(
  sides: Sides<Item>,
  { place, size, isLast }: { place: Place; size: Place; isLast: boolean },
  pairs: [number, number][],
): Place {
  const end = {
    i: Math.min(sides.one.length, place.i + size.i),
    j: Math.min(sides.other.length, place.j + size.j),
  }
  const found = sequenceIn(sides, place, end)
  const half = { i: place.i + size.i / 2, j: place.j + size.j / 2 }
  const cut = isLast ? -1 : found.findIndex(([i, j]) => i >= half.i || j >= half.j)
  pairs.push(...(cut < 0 ? found : found.slice(0, cut)))
  const [i, j] = found[cut] ?? [end.i, end.j]
  return { i, j }
}

function sequenceIn<Item>(sides: Sides<Item>, from: Place, to: Place): [number, number][] {
  const { one, other, isPair } = sides
  const width = to.j - from.j + 1
  const lengths = new Uint16Array((to.i - from.i + 1) * width)
  const at = (i: number, j: number) => lengths[(i - from.i) * width + j - from.j] ?? 0
  const fits = (i: number, j: number) => isPair(one[i] as Item, other[j] as Item)
  for (let i = to.i - 1; i >= from.i; i -= 1) {
    for (let j = to.j - 1; j >= from.j; j -= 1) {
      const longest = Math.max(at(i + 1, j), at(i, j + 1))
      const both = fits(i, j) ? at(i + 1, j + 1) + 1 : 0
      lengths[(i - from.i) * width + j - from.j] = Math.max(both, longest)
    }
  }
  const pairs: [number, number][] = []
  let { i, j } = from
  while (i < to.i && j < to.j) {
    if (fits(i, j) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
