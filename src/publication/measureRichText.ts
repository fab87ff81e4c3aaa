import { asList, asObject, isObject } from '../entries/read.js'
import { gridOf } from '../richText/table.js'

export type RichTextSize = {
  /** Elements, texts, links, blocks, at any depth. */
  nodes: number
  /** UTF-16 units of all texts, those of blocks included. */
  characters: number
  /** Of the longest element, with its links but without elements in it; or of a text of a block. */
  longest: number
  /** Of the largest table, by the places that its cells cover. */
  cells: number
}

/** How large a Lexical editor state is, or one written as JSON. One look at each node. */
export function measureRichText(state: unknown): RichTextSize {
  const size: RichTextSize = { nodes: 0, characters: 0, longest: 0, cells: 0 }
  measureChildren(asObject(asObject(parsed(state)).root), size)
  return size
}

function parsed(state: unknown): unknown {
  // It is known to be one: see `valueShape`.
  return typeof state === 'string' ? (JSON.parse(state) as unknown) : state
}

/** @returns the characters of the texts that stand directly in an element or in its links */
function measureChildren(element: Record<string, unknown>, size: RichTextSize): number {
  let own = 0
  if (element.type === 'table') size.cells = Math.max(size.cells, placesOf(element))
  for (const node of asList(element.children)) {
    if (!isObject(node)) continue
    size.nodes += 1
    if (typeof node.text === 'string') {
      own += node.text.length
      size.characters += node.text.length
    } else if (node.type === 'link' || node.type === 'autolink') own += measureChildren(node, size)
    else measureChildren(node, size)
    measureFields(node.fields, size)
  }
  size.longest = Math.max(size.longest, own)
  return own
}

function placesOf(table: Record<string, unknown>): number {
  const grid = gridOf(table)
  return grid ? grid.rows * grid.columns : 0
}

/** What a block or a link holds: texts, lists of them, and rich texts. */
function measureFields(value: unknown, size: RichTextSize): void {
  if (typeof value === 'string') {
    size.characters += value.length
    size.longest = Math.max(size.longest, value.length)
  } else if (Array.isArray(value)) for (const item of value) measureFields(item, size)
  else if (isObject(value)) {
    if (isObject(value.root)) measureChildren(value.root, size)
    else for (const inner of Object.values(value)) measureFields(inner, size)
  }
}
