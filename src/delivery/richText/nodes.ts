import type { RichTextData } from '../../editions/types.js'
import type { ShownAs } from './types.js'

/** A node of a Lexical state, not yet trusted. */
export type LexicalNode = Readonly<Record<string, unknown>>

export function childrenOf(node: LexicalNode): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

export function topNodes(state: RichTextData): LexicalNode[] {
  return childrenOf(state.root)
}

/** The fields of a link or block. */
export function fieldsOf(node: LexicalNode): LexicalNode {
  return isNode(node.fields) ? node.fields : {}
}

/**
 * True for a list item that only carries a nested list: Lexical's way to write a list within an
 * item.
 */
export function isNesting(item: LexicalNode): boolean {
  const children = childrenOf(item)
  return children.length > 0 && children.every((child) => child.type === 'list')
}

const PLACES: Readonly<Record<string, ShownAs>> = {
  testimonial: 'testimonial',
  keyResult: 'keyResult',
  document: 'document',
  media: 'media',
}

/**
 * The ref that an internal link, an upload or a block shows, and as what; null when the node shows
 * none. It stands in `relation`, which `editions/richText.ts` writes; a block may also have it in
 * the field of its name.
 */
export function refOf(node: LexicalNode): { ref: string; as: ShownAs } | null {
  const fields = fieldsOf(node)
  const relation = fields.relation ?? node.relation
  if (node.type === 'link' || node.type === 'autolink') return found(relation, 'link')
  if (node.type === 'upload') return found(relation, 'media')
  if (node.type !== 'block' || typeof fields.blockType !== 'string') return null
  const place = PLACES[fields.blockType]
  return place ? found(relation ?? fields[fields.blockType], place) : null
}

/** A call-out's style and words; null when the node is none. */
export function callOutOf(node: LexicalNode): { style: string; text: string } | null {
  const { blockType, style, text } = fieldsOf(node)
  if (node.type !== 'block' || blockType !== 'callOut' || typeof text !== 'string') return null
  return { style: style === 'quote' || style === 'warning' ? style : 'info', text }
}

function found(ref: unknown, as: ShownAs): { ref: string; as: ShownAs } | null {
  return typeof ref === 'string' && ref !== '' ? { ref, as } : null
}

function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
