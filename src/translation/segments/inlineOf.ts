import { stableJson } from '../../entries/stableJson.js'
import { childrenOf, isNode, type LexicalNode, withoutChildren } from './lexicalNode.js'
import { attributesOf, bitsOf, formatName, type TextAttributes } from './textAttributes.js'
import type { Code, CodeData, Content } from './types.js'

/** What a code stands for in {@link CodeData.data}: see `nodesOf`, which reads it again. */
export type FormatData = { format: number; properties: LexicalNode | null }

/** A node, with the formats that hold for all of its text; null where it has no text. */
type Item = { node: LexicalNode; marks: ReadonlySet<string> | null; inner: readonly Item[] }
type Writer = {
  text: (string | Code)[]
  codes: Record<string, CodeData>
  /** How many there are: to count them each time takes longer the more there are. */
  count: number
  properties: Properties
}
/** Properties beyond the bits of the format, by the marks that stand for them. */
type Properties = Map<string, LexicalNode>

/**
 * The inline nodes of one block as a text with codes. Formatting and links become pairs, the
 * outermost the longest; line breaks, tabs, inline blocks and what else has no text stand alone.
 * `nodesOf` gives the same nodes again, but for neighbours that are formatted alike: those are
 * joined, and empty texts go.
 */
export function inlineOf(nodes: readonly LexicalNode[]): Content {
  const writer: Writer = { text: [], codes: {}, count: 0, properties: new Map() }
  write(itemsOf(nodes, writer.properties), new Set(), writer)
  return { text: writer.text, codes: writer.codes }
}

function itemsOf(nodes: readonly LexicalNode[], properties: Properties): Item[] {
  return nodes.filter((node) => !isEmptyText(node)).map((node) => itemOf(node, properties))
}

function isEmptyText({ type, text }: LexicalNode): boolean {
  return type === 'text' && (typeof text !== 'string' || text === '')
}

function itemOf(node: LexicalNode, properties: Properties): Item {
  if (node.type === 'text') {
    return { node, marks: marksOf(attributesOf(node), properties), inner: [] }
  }
  const inner = itemsOf(childrenOf(node), properties)
  const [first, ...rest] = inner.map(({ marks }) => marks).filter((marks) => marks !== null)
  const common = first && [...first].filter((mark) => rest.every((marks) => marks.has(mark)))
  return { node, marks: common ? new Set(common) : null, inner }
}

function marksOf({ format, properties: own }: TextAttributes, properties: Properties) {
  const marks = new Set(bitsOf(format).map(String))
  if (own) {
    // A text that the editor treats as one letter is never joined with another like it.
    const place = own.mode === 'normal' ? '' : `${properties.size} `
    const mark = `${place}${stableJson(own)}`
    properties.set(mark, own)
    marks.add(mark)
  }
  return marks
}

function write(items: readonly Item[], held: ReadonlySet<string>, writer: Writer): void {
  let at = 0
  while (at < items.length) {
    const item = items[at]
    const open = [...(item?.marks ?? [])].filter((mark) => !held.has(mark))
    if (!item || open.length === 0) {
      if (item) writeItem(item, held, writer)
      at += 1
      continue
    }
    const { marks, end } = longest(items, at, open)
    const id = newCode(writer, formatCode(marks, writer.properties))
    writer.text.push({ code: 'open', id })
    write(items.slice(at, end), new Set([...held, ...marks]), writer)
    writer.text.push({ code: 'close', id })
    at = end
  }
}

/** Of some marks those that go on the longest from here, and up to where. */
function longest(items: readonly Item[], from: number, open: readonly string[]) {
  const ends = open.map((mark) => endOf(items, from, mark))
  const end = Math.max(...ends)
  return { marks: open.filter((_mark, at) => ends[at] === end), end }
}

function endOf(items: readonly Item[], from: number, mark: string): number {
  let end = from
  for (let at = from; at < items.length; at += 1) {
    const marks = items[at]?.marks
    if (marks && !marks.has(mark)) break
    // What has no text, such as a line break, is only ever inside.
    if (marks) end = at + 1
  }
  return end
}

function writeItem({ node, inner }: Item, held: ReadonlySet<string>, writer: Writer): void {
  if (node.type === 'text') {
    addText(writer, String(node.text))
  } else if (Array.isArray(node.children)) {
    const id = newCode(writer, pairCode(node))
    writer.text.push({ code: 'open', id })
    write(inner, held, writer)
    writer.text.push({ code: 'close', id })
  } else {
    writer.text.push({ code: 'alone', id: newCode(writer, aloneCode(node)) })
  }
}

function addText(writer: Writer, text: string): void {
  const last = writer.text.at(-1)
  if (typeof last === 'string') writer.text[writer.text.length - 1] = last + text
  else writer.text.push(text)
}

function newCode(writer: Writer, data: CodeData): string {
  const id = String((writer.count += 1))
  writer.codes[id] = data
  return id
}

function formatCode(marks: readonly string[], known: Properties): CodeData {
  const own = marks.map((mark) => known.get(mark)).find((properties) => properties !== undefined)
  const format = marks.filter((mark) => !known.has(mark)).reduce((all, bit) => all | Number(bit), 0)
  const data: FormatData = { format, properties: own ?? null }
  const name = [formatName(format), own ? 'style' : ''].filter(Boolean).join(' ')
  return { type: 'fmt', name, optional: true, data }
}

function pairCode(node: LexicalNode): CodeData {
  const isLink = node.type === 'link' || node.type === 'autolink'
  const shown = isLink ? addressOf(node) : undefined
  return {
    type: isLink ? 'link' : 'other',
    name: String(node.type),
    ...(shown ? { shown } : {}),
    optional: false,
    data: withoutChildren(node),
  }
}

function addressOf({ fields }: LexicalNode): string | undefined {
  if (!isNode(fields)) return undefined
  if (fields.linkType !== 'internal') return typeof fields.url === 'string' ? fields.url : undefined
  return isNode(fields.doc) ? referenceOf(fields.doc) : undefined
}

function referenceOf({ relationTo, value }: LexicalNode): string | undefined {
  const id = isNode(value) ? value.id : value
  return typeof relationTo === 'string' ? `${relationTo}/${String(id)}` : undefined
}

function aloneCode(node: LexicalNode): CodeData {
  const name = String(node.type)
  if (name === 'linebreak' || name === 'tab') {
    return { type: 'fmt', name, optional: true, data: node }
  }
  if (name === 'inlineBlock' && isNode(node.fields)) {
    const { blockType, blockName } = node.fields
    const shown = typeof blockName === 'string' && blockName ? { shown: blockName } : {}
    return { type: 'other', name: String(blockType), ...shown, optional: false, data: node }
  }
  const shown = referenceOf(node)
  return {
    type: name === 'upload' ? 'image' : 'other',
    name,
    ...(shown ? { shown } : {}),
    optional: false,
    data: node,
  }
}
