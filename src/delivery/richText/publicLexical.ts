import type { RichTextData } from '../../editions/types.js'
import { safeUrl } from '../../richText/escape.js'
import type { RichTextBlock } from '../../richText/types.js'
import { childrenOf, fieldsOf, type LexicalNode, refOf, topNodes, valuesOf } from './nodes.js'
import type { PublicId } from './types.js'

/**
 * The Lexical state for front ends with their own renderer: known nodes with known keys only. What
 * a link, upload or block points to stands in `relation` (of its `fields`, or of an upload itself)
 * as `{ type, id }`, the public identity. What is not public is left out; a link to it leaves its
 * words. Unsafe addresses likewise.
 */
export function publicLexical({ state, ...known }: Known & { state: RichTextData }): RichTextData {
  const children = publicAll(topNodes(state), known)
  return { root: { type: 'root', ...elementKeys({}), children } }
}

type Known = { publicId: PublicId; blocks: readonly RichTextBlock[] }

function publicAll(nodes: readonly LexicalNode[], known: Known): LexicalNode[] {
  return nodes.flatMap((node) => publicNode(node, known))
}

/** The node as it may be seen; a node that is not kept gives what it holds. */
function publicNode(node: LexicalNode, known: Known): LexicalNode[] {
  const { type } = node
  if (type === 'text' || type === 'tab') return textNode(node)
  if (type === 'linebreak' || type === 'horizontalrule') return [{ type, version: 1 }]
  if (type === 'upload' || type === 'block') return placedNode(node, known)
  const children = publicAll(childrenOf(node), known)
  if (type === 'link' || type === 'autolink') {
    const fields = linkFields(node, known.publicId)
    return fields ? [{ type: 'link', ...elementKeys(node), fields, children }] : children
  }
  const keys = ownKeys(node)
  return keys ? [{ type, ...elementKeys(node), ...keys, children }] : children
}

function textNode({ type, text, format }: LexicalNode): LexicalNode[] {
  if (type === 'text' && typeof text !== 'string') return []
  const tab = type === 'tab'
  return [
    {
      type,
      version: 1,
      text: tab ? '\t' : text,
      format: typeof format === 'number' ? format : 0,
      mode: 'normal',
      style: '',
      detail: tab ? 2 : 0, // Lexical's own flag for a tab: not to be merged with its neighbours
    },
  ]
}

function placedNode(node: LexicalNode, { publicId, blocks }: Known): LexicalNode[] {
  const own = valuesOf(node, blocks)
  const placed = refOf(node)
  const relation = placed && identity(placed.ref, publicId)
  const rest = { version: 1, format: '' }
  const { blockType } = fieldsOf(node)
  if (own) return [{ type: 'block', ...rest, fields: { blockType, ...own.values } }]
  if (!relation) return []
  if (node.type === 'upload') return [{ type: 'upload', ...rest, relation }]
  return [{ type: 'block', ...rest, fields: { blockType, relation } }]
}

function linkFields(node: LexicalNode, publicId: PublicId): LexicalNode | null {
  const newTab = fieldsOf(node).newTab === true
  const internal = refOf(node)
  if (internal) {
    const relation = identity(internal.ref, publicId)
    return relation && { linkType: 'internal', relation, newTab }
  }
  const url = safeUrl(fieldsOf(node).url)
  return url === null ? null : { linkType: 'custom', url, newTab }
}

function identity(ref: string, publicId: PublicId): { type: string; id: string } | null {
  const found = publicId(ref)
  return found && { type: found.type, id: found.id }
}

/** Keys that every element has in Lexical's JSON. */
function elementKeys({ direction, format, indent }: LexicalNode): LexicalNode {
  return {
    version: 1,
    direction: direction === 'ltr' || direction === 'rtl' ? direction : null,
    format: oneOf(format, ['left', 'start', 'center', 'right', 'end', 'justify']) ?? '',
    indent: Number.isInteger(indent) ? indent : 0,
  }
}

/** Keys of one kind of element; null for a kind that is not known. */
function ownKeys(node: LexicalNode): LexicalNode | null {
  const { type, tag, listType, start, value } = node
  switch (type) {
    case 'paragraph':
    case 'quote':
      return {}
    case 'heading':
      return { tag: oneOf(tag, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) ?? 'h2' }
    case 'list':
      return listType === 'number'
        ? { listType, tag: 'ol', start: Number.isInteger(start) ? start : 1 }
        : { listType: 'bullet', tag: 'ul', start: 1 }
    case 'listitem':
      return { value: Number.isInteger(value) ? value : 1 }
    case 'table':
    case 'tablerow':
      return {}
    case 'tablecell':
      return cellKeys(node)
    default:
      return null
  }
}

function cellKeys({ headerState, colSpan, rowSpan }: LexicalNode): LexicalNode {
  return {
    headerState: Number.isInteger(headerState) ? Number(headerState) & 3 : 0,
    colSpan: Number.isInteger(colSpan) ? colSpan : 1,
    rowSpan: Number.isInteger(rowSpan) ? rowSpan : 1,
  }
}

function oneOf(value: unknown, values: readonly string[]): string | null {
  return typeof value === 'string' && values.includes(value) ? value : null
}
