import type { RichTextData } from '../../editions/types.js'
import { BLOCKS, type ShowingSlug } from '../../richText/blocks.js'
import { valuesIn } from '../../richText/readBlock.js'
import type { RichTextBlock } from '../../richText/types.js'
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

/** The blocks that show something, which are the plugin's own. */
const PLACES = new Map(
  BLOCKS.flatMap(({ slug, shows }) =>
    shows === null ? [] : [[slug, slug as ShowingSlug] as const],
  ),
)

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
  const place = PLACES.get(fields.blockType)
  return place ? found(relation ?? fields[fields.blockType], place) : null
}

/** The blocks of a text, in reading order. */
export function blocksIn(state: RichTextData): LexicalNode[] {
  const below = (node: LexicalNode): LexicalNode[] =>
    childrenOf(node).flatMap((child) => [
      ...(child.type === 'block' ? [child] : []),
      ...below(child),
    ])
  return below(state.root)
}

/** The values of a block that has its own; null when the node is none. */
export function valuesOf(node: LexicalNode, blocks: readonly RichTextBlock[]) {
  return node.type === 'block' ? valuesIn(blocks, fieldsOf(node)) : null
}

function found(ref: unknown, as: ShownAs): { ref: string; as: ShownAs } | null {
  return typeof ref === 'string' && ref !== '' ? { ref, as } : null
}

function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
