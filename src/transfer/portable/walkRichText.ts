import type { Field } from 'payload'

import { isObject } from '../../entries/read.js'

type Node = Record<string, unknown>

/** How what a rich text leads to is written in another form. */
export type RichTextForms = {
  /** A link, a picture: `{ relationTo, value }`, changed or as it is. */
  relation: (relation: Node) => Node
  /** The fields of a block. */
  block: (values: Node, fields: readonly Field[]) => Node
  /** The fields that a kind of block has; none for an unknown one. */
  fieldsOf: (blockType: unknown) => readonly Field[]
}

/** A Lexical editor state with its relations in another form; all else is as it was. Pure. */
export function walkRichText(state: unknown, forms: RichTextForms): unknown {
  if (Array.isArray(state)) return state.map((one) => walkRichText(one, forms))
  if (!isObject(state)) return state
  if (state.type === 'block' || state.type === 'inlineBlock') {
    const values = isObject(state.fields) ? state.fields : {}
    return { ...state, fields: forms.block(values, forms.fieldsOf(values.blockType)) }
  }
  const own = 'relationTo' in state && 'value' in state ? forms.relation(state) : state
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name, walkRichText(value, forms)]),
  )
}
