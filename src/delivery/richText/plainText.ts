import type { RichTextData } from '../../editions/types.js'
import { wordsOf } from '../../richText/readBlock.js'
import type { RichTextBlock } from '../../richText/types.js'
import { childrenOf, isNesting, type LexicalNode, topNodes, valuesOf } from './nodes.js'

/**
 * The words without mark-up: a blank line between blocks, one line per list item and per row of a
 * table, its cells separated by tabs. The words of blocks belong to the text; what its refs show does not.
 */
export function plainText(state: RichTextData, blocks: readonly RichTextBlock[]): string {
  const parts = topNodes(state).flatMap((node) => {
    if (node.type === 'list') return notEmpty(items(node).join('\n'))
    if (node.type === 'table') return rows(node).join('\n') || []
    if (node.type !== 'block') return notEmpty(inline(node))
    const found = valuesOf(node, blocks)
    return found ? notEmpty(wordsOf(found)) : []
  })
  return parts.join('\n\n')
}

function items(list: LexicalNode): string[] {
  return childrenOf(list).flatMap((item) => {
    if (isNesting(item)) return childrenOf(item).flatMap(items)
    const nested = childrenOf(item).filter((child) => child.type === 'list')
    return [...notEmpty(inline(item)), ...nested.flatMap(items)]
  })
}

/** Each cell on one line, so that a line is a row. */
function rows(table: LexicalNode): string[] {
  return childrenOf(table).flatMap((row) => {
    const cells = childrenOf(row).map((cell) =>
      childrenOf(cell)
        .flatMap((node) => (node.type === 'list' ? items(node) : notEmpty(inline(node))))
        .join(' ')
        .replace(/\s+/g, ' '),
    )
    return cells.join('\t').trimEnd() || []
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
