import { stableJson } from '../../entries/stableJson.js'
import { buildRichText, type UnitResult } from './buildRichText.js'
import { isNameless, lineOf } from './followLine.js'
import type { LexicalNode } from './lexicalNode.js'
import { type Item, type Keyed, keysOf } from './pairItems.js'
import { structureOf } from './structureOf.js'
import type { Unit } from './unitsOf.js'

/** A rich text with its units, also as items of a list. */
export type RichTextSide = {
  root: LexicalNode
  units: readonly Unit[]
  items: readonly Item[]
}

/** A unit of the source, that of the target, and what it was before; undefined: it is new. */
export type Followed = { unit: Unit; own: Unit | undefined; before: Unit | undefined; key: string }

/**
 * The root of a target brought in step with a source that has changed in more than its words: in
 * their new order, at their new levels, with what has no words as it now is in the source. Words
 * stay, those without an original too. Null when there is nothing to follow.
 *
 * @param args.known The texts of both sides by the keys of the source, as last recorded.
 * @param args.follow What becomes of a unit.
 */
export function followRichText(
  sides: Record<'source' | 'before' | 'target', RichTextSide>,
  args: {
    known: readonly Keyed[]
    knownTarget: readonly Keyed[]
    follow: (one: Followed) => Omit<UnitResult, 'to'>
  },
): LexicalNode | null {
  const { source, before, target } = sides
  const { known, knownTarget } = args
  const [keys, past] = [keysOf(source.items, known), keysOf(before.items, known)]
  const signs = { source: signsOf(source), before: signsOf(before) }
  const items = { source: source.items, before: before.items, target: target.items }
  const line = lineOf({ ...items, keys, past, signs, knownTarget })
  const follow = (unit: Unit, at: number) =>
    args.follow({
      ...{ unit, key: keys[at] ?? '' },
      own: target.units[line.pairs[at] ?? -1],
      before: before.units[line.from[at] ?? -1],
    })
  const results = source.units.map((unit, at) => ({
    ...follow(unit, at),
    to: line.pairs[at] ?? null,
  }))
  const names = source.items.map((item, at) => nameOf(item, keys[at], line.from[at] ?? `new ${at}`))
  const namesBefore = before.items.map((item, at) => nameOf(item, past[at], at))
  const isSame =
    stableJson(structureOf(source.root, names)) ===
    stableJson(structureOf(before.root, namesBefore))
  const root = isSame
    ? inPlace(target, results)
    : buildRichText({
        ...{ source: source.root, target: target.root, results },
        ...{ present: target.units, extra: line.extra, isWhole: true },
      })
  return root && stableJson(root) !== stableJson(target.root) ? root : null
}

function signsOf({ units }: RichTextSide): string[] {
  return units.map(({ nodes }) => stableJson(nodes))
}

function nameOf(item: Item, key: string | undefined, place: number | string): string {
  return isNameless(item) ? `at ${place}` : (key ?? '')
}

/** The target as it stands, with its units as they are to be. */
function inPlace({ root, units }: RichTextSide, results: readonly UnitResult[]) {
  const byPlace = new Map(results.map((result) => [result.to, result]))
  const own = units.map(({ nodes, type }, to): UnitResult => {
    const result = byPlace.get(to)
    return {
      isText: type !== 'node',
      isChanged: false,
      ...result,
      nodes: result?.nodes ?? nodes,
      to,
    }
  })
  const sides = { source: root, target: root, present: units, extra: [] }
  return buildRichText({ ...sides, results: own, isWhole: true })
}
