import type { RichTextData } from '../../editions/types.js'
import { attribute, escapeHtml, paragraphs, safeUrl } from '../../richText/escape.js'
import type { RichTextBlock } from '../../richText/types.js'
import { childrenOf, fieldsOf, isNesting, refOf, topNodes, valuesOf } from './nodes.js'
import type { LexicalNode } from './nodes.js'
import { renderShown } from './renderShown.js'
import { renderTable } from './renderTable.js'
import type { Resolve } from './types.js'

type Context = { shift: number; resolve: Resolve; blocks: readonly RichTextBlock[] }

/** Bits of a text node's `format` (Lexical's TextFormatType), innermost element first. */
const FORMATS = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [8, 'u'],
  [128, 'mark'],
  [2, 'em'],
  [1, 'strong'],
] as const

/**
 * Safe, semantic HTML of a rich text: every text and attribute is escaped, links lead to http,
 * https, mailto, tel or the site itself, nothing carries a style. Classes begin with `stories-`.
 * What `resolve` does not show is left out; a link without a target leaves its words. Empty
 * paragraphs are left out.
 */
export function renderHtml(options: {
  state: RichTextData
  /**
   * Level of the highest heading in the text, 1 to 6; the others keep their distance, down to 6.
   */
  headingLevel: number
  resolve: Resolve
  blocks: Context['blocks']
}): string {
  const nodes = topNodes(options.state)
  const highest = Math.min(6, ...headingLevels(nodes))
  const wanted = Math.min(6, Math.max(1, Math.trunc(options.headingLevel) || 1))
  const { resolve, blocks } = options
  return renderAll(nodes, { shift: wanted - highest, resolve, blocks })
}

function renderAll(nodes: readonly LexicalNode[], context: Context): string {
  return nodes.map((node) => renderNode(node, context)).join('')
}

function renderNode(node: LexicalNode, context: Context): string {
  const inner = () => renderAll(childrenOf(node), context)
  switch (node.type) {
    case 'text':
      return renderText(node)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return '\t'
    case 'horizontalrule':
      return '<hr>'
    case 'paragraph':
      return element('p', inner())
    case 'heading':
      return element(`h${Math.min(6, (levelOf(node) ?? 6) + context.shift)}`, inner())
    case 'quote':
      return blockquote(inner())
    case 'list':
      return renderList(node, context)
    case 'table':
      return renderTable(node, (cell) => renderCell(cell, context))
    case 'link':
    case 'autolink':
      return renderLink(node, context)
    case 'upload':
    case 'block':
      return renderPlaced(node, context)
    default:
      return inner()
  }
}

function renderText(node: LexicalNode): string {
  if (typeof node.text !== 'string') return ''
  const format = typeof node.format === 'number' ? node.format : 0
  return FORMATS.reduce(
    (html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(node.text),
  )
}

function renderList(node: LexicalNode, context: Context): string {
  const items: string[] = []
  for (const item of childrenOf(node)) {
    const html = renderAll(childrenOf(item), context)
    if (isEmpty(html)) continue
    // Lexical writes a nested list as an item of its own; in HTML it belongs to the item before it.
    if (isNesting(item) && items.length > 0) items.push(`${items.pop()}${html}`)
    else items.push(html)
  }
  if (items.length === 0) return ''
  const html = items.map((item) => `<li>${item}</li>`).join('')
  if (node.listType !== 'number') return `<ul>${html}</ul>`
  const start = Number.isInteger(node.start) && node.start !== 1 ? Number(node.start) : null
  return `<ol${attribute('start', start)}>${html}</ol>`
}

/** One paragraph stands in its cell as it is. */
function renderCell(cell: LexicalNode, context: Context): string {
  const [first, ...others] = childrenOf(cell)
  const isOne = first?.type === 'paragraph' && others.length === 0
  return renderAll(isOne ? childrenOf(first) : childrenOf(cell), context)
}

function renderLink(node: LexicalNode, context: Context): string {
  const { resolve } = context
  const words = renderAll(childrenOf(node), context)
  const internal = refOf(node)
  const shown = internal && resolve(internal.ref, internal.as)
  if (internal && shown?.kind !== 'link') return words
  const target = shown?.kind === 'link' ? shown : null
  const href = safeUrl(target ? target.href : fieldsOf(node).url)
  const text = words === '' && target ? escapeHtml(target.title) : words
  if (href === null || text === '') return text
  const window = fieldsOf(node).newTab === true ? ' target="_blank" rel="noopener"' : ''
  return `<a${attribute('href', href)}${attribute('hreflang', target?.lang)}${window}>${text}</a>`
}

function renderPlaced(node: LexicalNode, { resolve, blocks }: Context): string {
  const own = valuesOf(node, blocks)
  if (own) return own.row.html(own.values, { escape: escapeHtml, paragraphs })
  const placed = refOf(node)
  const shown = placed && resolve(placed.ref, placed.as)
  return shown ? renderShown(shown, placed.as) : ''
}

function element(tag: string, inner: string): string {
  return isEmpty(inner) ? '' : `<${tag}>${inner}</${tag}>`
}

function blockquote(inner: string): string {
  return isEmpty(inner) ? '' : `<blockquote><p>${inner}</p></blockquote>`
}

function isEmpty(html: string): boolean {
  return html.replace(/<br>|\s/g, '') === ''
}

/** Levels of every heading in the text. */
function headingLevels(nodes: readonly LexicalNode[]): number[] {
  return nodes.flatMap((node) => {
    const level = levelOf(node)
    return level === null ? headingLevels(childrenOf(node)) : [level]
  })
}

function levelOf(node: LexicalNode): number | null {
  if (node.type !== 'heading') return null
  const level = typeof node.tag === 'string' ? /^h([1-6])$/.exec(node.tag)?.[1] : undefined
  return level === undefined ? 2 : Number(level)
}
