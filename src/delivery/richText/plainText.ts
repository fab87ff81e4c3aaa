import type { RichTextData } from '../../editions/types.js'
import { callOutOf, childrenOf, isNesting, type LexicalNode, topNodes } from './nodes.js'

/**
 * The words without mark-up: a blank line between blocks, one line per list item. Call-outs are
 * words of the text; what its refs show is not.
 */
export function plainText(state: RichTextData): string {
  return blocks(topNodes(state)).join('\n\n')
}

/** The text of each block, none empty. */
function blocks(nodes: readonly LexicalNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return notEmpty(items(node).join('\n'))
    if (node.type === 'block') return notEmpty(callOutOf(node)?.text ?? '')
    return notEmpty(inline(node))
  })
}

function items(list: LexicalNode): string[] {
  return childrenOf(list).flatMap((item) => {
    if (isNesting(item)) return childrenOf(item).flatMap(items)
    const nested = childrenOf(item).filter((child) => child.type === 'list')
    return [...notEmpty(inline(item)), ...nested.flatMap(items)]
  })
}

/** The text of a node, nested lists aside. */
function inline(node: LexicalNode): string {
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (node.type === 'list') return ''
  return childrenOf(node).map(inline).join('')
}

function notEmpty(text: string): string[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : [trimmed]
}
