import type { Field } from 'payload'

import { inlineOf } from './inlineOf.js'
import { isNode, type LexicalNode } from './lexicalNode.js'
import type { Item } from './pairItems.js'
import { idPart } from './segmentId.js'
import type { Unit } from './unitsOf.js'
import { signOf, type WalkContext } from './walkContext.js'
import { wordsIn } from './wordsIn.js'

/** The fields of a block of a rich text, by its slug. */
export type BlockFieldsOf = (slug: string) => readonly Field[]

/** A unit of a rich text as an item of a list, by which it is found again. */
export function itemOf(unit: Unit, fieldsOf: BlockFieldsOf, context: WalkContext): Item {
  const { type, kind } = unit
  if (type === 'inline') {
    return { key: null, sort: type, kind, text: signOf(inlineOf(unit.nodes).text) }
  }
  if (type === 'node') return { key: null, sort: kind, kind, text: '' }
  const { id, blockType } = fieldsIn(unit)
  const key = typeof id === 'string' && id ? idPart(id) : null
  const words = wordsIn(fieldsOf(String(blockType)), fieldsIn(unit), context)
  return { key, sort: kind, kind, text: words }
}

/** The values of a block. */
export function fieldsIn({ nodes }: Unit): LexicalNode {
  const fields = nodes[0]?.fields
  return isNode(fields) ? fields : {}
}
