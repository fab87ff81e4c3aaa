import type { Settings } from '../entries/settings.js'
import { asCode, asNumber, asObject, asObjects, asText } from '../entries/read.js'
import { isOff, typeOfSlug, ref } from './refs.js'
import { readValues, rowOf, valuesIn, wordsOf } from '../richText/readBlock.js'
import type { RichTextBlock } from '../richText/types.js'
import type { EditionType, Ref, RichTextData } from './types.js'

type Node = Record<string, unknown> & { children?: Node[] }
type Blocks = readonly RichTextBlock[]
type Context = { settings: Settings; shows: Set<Ref> }

/** Properties that a node of each kind keeps, beside `type`, `version` and its children. */
const ELEMENTS: Record<string, readonly string[]> = {
  paragraph: ['direction', 'format', 'indent'],
  heading: ['direction', 'format', 'indent', 'tag'],
  quote: ['direction', 'format', 'indent'],
  list: ['direction', 'format', 'indent', 'listType', 'start', 'tag'],
  listitem: ['direction', 'format', 'indent', 'value', 'checked'],
  linebreak: [],
  tab: [],
  horizontalrule: [],
  table: [],
  tablerow: [],
  tablecell: ['headerState', 'colSpan', 'rowSpan'],
}
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
/** Deeper than any text that people write, shallow enough for the stack. */
const MAX_DEPTH = 60

/**
 * A Lexical editor state as the public may read it: known kinds of nodes with known properties
 * only, safe links only, and relations as refs in `relation`. Nothing, if there is nothing to read.
 *
 * @returns `shows`: what the text shows or links to, each once.
 */
export function toRichText(
  state: unknown,
  settings: Settings,
): { data: RichTextData | null; shows: Ref[]; text: string } {
  const context: Context = { settings, shows: new Set() }
  const children = cleanAll(asObject(asObject(state).root).children, context, 0)
  const data = {
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
  }
  const plain = plainText(data, settings.richText.blocks)
  if (plain === '' && context.shows.size === 0) return { data: null, shows: [], text: '' }
  return { data, shows: [...context.shows], text: plain }
}

/**
 * The words of a cleaned state: paragraphs separated by a blank line, items of a list and rows of a
 * table by a line, cells by a tab.
 */
export function plainText({ root }: RichTextData, blocks: Blocks): string {
  return words(root, blocks)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function cleanAll(nodes: unknown, context: Context, depth: number): Node[] {
  if (depth > MAX_DEPTH) return []
  return asObjects(nodes).flatMap((node) => clean(node, context, depth))
}

function clean(node: Node, context: Context, depth: number): Node[] {
  const children = () => cleanAll(node.children, context, depth + 1)
  if (node.type === 'text') return cleanText(node)
  if (node.type === 'link' || node.type === 'autolink') return cleanLink(node, children(), context)
  if (node.type === 'upload') return cleanUpload(node, context)
  if (node.type === 'block') return cleanBlock(node, context)
  const kept = typeof node.type === 'string' ? ELEMENTS[node.type] : undefined
  if (!kept) return []
  const out: Node = { type: node.type, version: 1, ...plainProperties(node, kept) }
  if (node.type === 'heading') out.tag = asCode(node.tag, HEADINGS) ?? 'h2'
  if (node.children !== undefined) out.children = children()
  return [out]
}

/** Numbers, truth values and single words; never markup or a style. */
function plainProperties(node: Node, names: readonly string[]): Node {
  const isPlain = (value: unknown) =>
    value === null ||
    typeof value === 'boolean' ||
    asNumber(value) !== null ||
    (typeof value === 'string' && /^[\w-]{0,32}$/.test(value))
  return Object.fromEntries(
    names.filter((name) => isPlain(node[name])).map((name) => [name, node[name]]),
  )
}

function cleanText(node: Node): Node[] {
  if (typeof node.text !== 'string' || node.text === '') return []
  const format = asNumber(node.format) ?? 0
  return [
    { type: 'text', version: 1, text: node.text, format, mode: 'normal', style: '', detail: 0 },
  ]
}

/** An unsafe or dangling link leaves its words. */
function cleanLink(node: Node, children: Node[], context: Context): Node[] {
  const fields = asObject(node.fields)
  const newTab = fields.newTab === true
  const link = (kept: Node): Node[] => [
    { type: 'link', version: 1, direction: null, format: '', indent: 0, fields: kept, children },
  ]
  if (fields.linkType === 'internal') {
    const target = asObject(fields.doc)
    const relation = show(typeOfSlug(target.relationTo, context.settings), target.value, context)
    return relation ? link({ linkType: 'internal', relation, newTab }) : children
  }
  const url = asText(fields.url)?.trim()
  return url && isSafeUrl(url) ? link({ linkType: 'custom', url, newTab }) : children
}

/** A web, mail or telephone address, or a path or anchor of the site that shows the text. */
function isSafeUrl(url: string): boolean {
  // Browsers drop control characters and read a back slash as a slash.
  if (/[\p{Cc}\s\\]/u.test(url)) return false
  if (/^(https?|mailto|tel):/i.test(url)) return URL.canParse(url)
  return /^(\/(?!\/)|#)/.test(url)
}

function cleanUpload(node: Node, context: Context): Node[] {
  const relation = show(typeOfSlug(node.relationTo, context.settings), node.value, context)
  return relation ? [{ type: 'upload', version: 1, format: '', relation }] : []
}

function cleanBlock(node: Node, context: Context): Node[] {
  const fields = asObject(node.fields)
  const block = (kept: Node): Node[] => [{ type: 'block', version: 1, format: '', fields: kept }]
  const row = rowOf(context.settings.richText.blocks, fields)
  if (!row) return []
  const blockType = row.slug
  if (row.shows === null) {
    const values = readValues(row, row.toEdition(fields))
    return values ? block({ blockType, ...values }) : []
  }
  const relation = show(row.shows, fields[blockType], context)
  return relation ? block({ blockType, relation }) : []
}

/** The ref of a relation, noted among what the text shows. */
function show(type: EditionType | null, value: unknown, context: Context): Ref | null {
  if (!type || isOff(type, context.settings)) return null
  const id = typeof value === 'object' ? asObject(value).id : value
  const relation = typeof id === 'number' || typeof id === 'string' ? ref(type, `${id}`) : null
  if (relation) context.shows.add(relation)
  return relation
}

function words(node: Node, blocks: Blocks): string {
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (node.type === 'block') {
    const found = valuesIn(blocks, asObject(node.fields))
    return `${found ? wordsOf(found) : ''}\n\n`
  }
  const inner = (node.children ?? []).map((child) => words(child, blocks)).join('')
  if (node.type === 'tablecell') return `${inner.trim().replace(/\s*\n\s*/g, ' ')}\t`
  if (node.type === 'tablerow') return `${inner.trimEnd()}\n`
  if (node.type === 'listitem') return `${inner.trimEnd()}\n`
  return node.type === 'link' || node.type === 'root' ? inner : `${inner.trimEnd()}\n\n`
}
