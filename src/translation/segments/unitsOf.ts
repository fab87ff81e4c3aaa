import { childrenOf, isNode, type LexicalNode } from './lexicalNode.js'

/** What is translated, kept or left out as one in a rich text. */
export type Unit = {
  /** The texts directly in one element; a block with fields; a node without text, as an image. */
  type: 'inline' | 'block' | 'node'
  kind: string
  /** The inline nodes that stand side by side, or the one node. */
  nodes: readonly LexicalNode[]
  /** The elements around it, outermost first, below the root. */
  around: readonly LexicalNode[]
  /** Where each of these stands: the places of all children on the way, such as `3.0`. */
  places: readonly string[]
}

/** Part of an element: inline nodes that stand side by side, or one node that is none. */
export type Part = { inline: LexicalNode[] } | { node: LexicalNode }

const INLINE = new Set<unknown>(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const NOT_INLINE = new Set<unknown>([
  ...['paragraph', 'heading', 'quote', 'list', 'listitem', 'horizontalrule'],
  ...['block', 'table', 'tablerow', 'tablecell'],
])

/** The units of a rich text in reading order; what has nothing to say is none: rules, empty lines. */
export function unitsOf(root: LexicalNode): Unit[] {
  return unitsIn(root, [], [])
}

/** The parts of an element in their order. */
export function partsOf(element: LexicalNode): Part[] {
  const children = childrenOf(element)
  const hasInline = children.some(({ type }) => INLINE.has(type))
  const parts: Part[] = []
  for (const node of children) {
    const last = parts.at(-1)
    const isInline = INLINE.has(node.type) || (hasInline && !NOT_INLINE.has(node.type))
    if (!isInline) parts.push({ node })
    else if (last && 'inline' in last) last.inline.push(node)
    else parts.push({ inline: [node] })
  }
  return parts
}

/** What a part of an element is; null for an element whose own parts are to be looked at, or nothing. */
export function unitType(part: Part): Unit['type'] | null {
  if ('inline' in part) return part.inline.some(hasWords) ? 'inline' : null
  const { node } = part
  if (node.type === 'block') return 'block'
  return Array.isArray(node.children) || node.type === 'horizontalrule' ? null : 'node'
}

function unitsIn(element: LexicalNode, around: LexicalNode[], places: string[]): Unit[] {
  return partsOf(element).flatMap((part, at): Unit[] => {
    const type = unitType(part)
    if (type) {
      const nodes = 'inline' in part ? part.inline : [part.node]
      return [{ type, kind: kindOf(type, nodes, around), nodes, around, places }]
    }
    if ('inline' in part || !Array.isArray(part.node.children)) return []
    const place = [...places.slice(-1), at].join('.')
    return unitsIn(part.node, [...around, part.node], [...places, place])
  })
}

function kindOf(
  type: Unit['type'],
  [node]: readonly LexicalNode[],
  around: readonly LexicalNode[],
): string {
  if (type === 'block') {
    return `block ${String(isNode(node?.fields) ? node.fields.blockType : undefined)}`
  }
  if (type === 'node') return String(node?.type)
  return around.map(({ type: own, tag }) => [own, tag].filter(Boolean).join(' ')).join(' ')
}

function hasWords(node: LexicalNode): boolean {
  if (node.type === 'text') return typeof node.text === 'string' && node.text.trim() !== ''
  return childrenOf(node).some(hasWords)
}
