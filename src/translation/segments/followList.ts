import { stableJson } from '../../entries/stableJson.js'
import { inSourceOrder } from './alignList.js'
import { lineOf } from './followLine.js'
import { type Item, keysOf } from './pairItems.js'
import { knownBelow, type Place, type WalkContext } from './walkContext.js'

type Sides<Value> = Record<'source' | 'before' | 'target', readonly Value[]>

/**
 * A list of a target brought in step with a source that has changed in more than its words: in the
 * new order, with the values that it has from the source. Null when there is nothing to follow.
 *
 * @param args.follow What becomes of a value of the target.
 * @param args.copy What a new value of the source is in the target; null: not there yet.
 */
export function followList<Value extends object | string>(
  sides: Sides<Value>,
  args: {
    place: Place
    context: WalkContext
    itemOf: (value: Value) => Item
    follow: (one: { value: Value; own: Value; before: Value; key: string }) => Value
    copy: (value: Value) => Value | null
  },
): Value[] | null {
  const { source, before, target } = sides
  if (target.length === 0 || stableJson(source) === stableJson(before)) return null
  const { place, context, itemOf, follow, copy } = args
  const known = knownBelow(context.known, place.id)
  const items = {
    source: source.map(itemOf),
    before: before.map(itemOf),
    target: target.map(itemOf),
  }
  const [keys, past] = [keysOf(items.source, known), keysOf(items.before, known)]
  const signs = { source: source.map(stableJson), before: before.map(stableJson) }
  const knownTarget = knownBelow(context.knownTarget, place.id)
  const { from, pairs, extra } = lineOf({ ...items, keys, past, signs, knownTarget })
  const built = source.map((value, at): Value | null => {
    const own = target[pairs[at] ?? -1]
    const was = before[from[at] ?? -1]
    if (was === undefined) return copy(value)
    return own === undefined ? null : follow({ value, own, before: was, key: keys[at] ?? '' })
  })
  const isSame = stableJson(keys) === stableJson(past)
  const list = isSame
    ? inPlace({ target, pairs, built })
    : inSourceOrder({ built, pairs, extra, target })
  return stableJson(list) === stableJson(target) ? null : list
}

function inPlace<Value>({
  target,
  pairs,
  built,
}: {
  target: readonly Value[]
  pairs: readonly (number | null)[]
  built: readonly (Value | null)[]
}): Value[] {
  const sourceOf = new Map(pairs.map((to, at) => [to, at]))
  return target.map((value, at) => built[sourceOf.get(at) ?? -1] ?? value)
}
