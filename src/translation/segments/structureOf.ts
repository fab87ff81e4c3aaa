import { childrenOf, type LexicalNode } from './lexicalNode.js'
import { partsOf, unitType } from './unitsOf.js'

/**
 * The structure of a rich text, words apart: which units stand in which elements, in what order, at
 * which levels. Two texts with the same structure give the same value.
 *
 * @param keys Of the units, in their order.
 */
export function structureOf(root: LexicalNode, keys: readonly string[]): unknown {
  const left = keys.values()
  const inside = (element: LexicalNode): unknown[] =>
    partsOf(element).map((part) => {
      if (unitType(part)) return left.next().value
      if ('inline' in part) return null
      const { type, tag, listType, start, checked, colSpan, rowSpan, headerState } = part.node
      const own = { type, tag, listType, start, checked, colSpan, rowSpan, headerState }
      return [own, childrenOf(part.node).length > 0 ? inside(part.node) : []]
    })
  return inside(root)
}
