import { isSafeLink } from '../../fields/checks/webAddress.js'
import { kindOf, listIn, type ListPlace } from './kindOf.js'
import type { Block, Dropped, Kind, Run } from './pasted.js'
import { formatIn, isHidden, type Style, styleOf } from './pastedStyle.js'
import { readTable } from './readTable.js'
import { BLOCKS, IMAGES, NO_TEXT, NOT_KEPT } from './tags.js'
import { trimmed } from './trimmed.js'

/** What is read so far: whole blocks, and the words of the one that is being read. */
export type Reading = {
  blocks: Block[]
  dropped: Dropped
  runs: Run[]
  kind: Kind
  /** Words are among the runs. */
  hasWords: boolean
  /** Something more than words was there: what was pasted is no part of a line. */
  hasBlocks: boolean
}

/** What holds for an element by those around it. */
export type Around = {
  within: Kind
  format: number
  url: string | null
  list: ListPlace | null
  inTable: boolean
  /** Word fills lines up with spaces that do not break. */
  isSpacer: boolean
}

/** The blocks of a document or a part of it, in their order. */
export function readPasted(node: Node, dropped: Dropped, inTable = false): Reading {
  const around: Around = {
    ...{ within: { type: 'paragraph' }, format: 0, url: null, list: null, isSpacer: false },
    inTable,
  }
  const reading: Reading = {
    ...{ blocks: [], dropped, runs: [], kind: around.within, hasWords: false, hasBlocks: false },
  }
  readAll(node, around, reading)
  flush(reading)
  return reading
}

export function readAll(node: Node, around: Around, reading: Reading): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) addText(child.nodeValue ?? '', around, reading)
    // Of that type are elements.
    else if (child.nodeType === 1) readElement(child as Element, around, reading)
  }
}

/** Ends the block that is being read; one without words is none. */
export function flush(reading: Reading): void {
  const runs = trimmed(reading.runs)
  if (runs.length > 0) reading.blocks.push({ ...reading.kind, runs })
  reading.runs = []
  reading.hasWords = false
}

function readElement(element: Element, around: Around, reading: Reading): void {
  const tag = element.localName.toLowerCase()
  const style = styleOf(element)
  const { dropped } = reading
  dropped.others += commentsIn(element, style)
  // Word for the web ends each paragraph with such a space.
  if (NO_TEXT.has(tag) || isHidden(style) || element.classList.contains('EOP')) return
  if (IMAGES.has(tag)) dropped.images += isCheckbox(element) ? 0 : 1
  else if (NOT_KEPT.has(tag)) dropped.others += 1
  else if (tag === 'br') addRun('break', around, reading)
  else if (tag === 'hr') addRule(around, reading)
  else {
    const own = inside(element, { tag, style, around, dropped })
    if (!BLOCKS.has(tag)) readAll(element, own, reading)
    else if (tag !== 'table' || around.inTable) readBlock(element, { tag, style }, own, reading)
    else {
      reading.hasBlocks = true
      readTable(element, own, reading)
    }
  }
}

function readBlock(
  element: Element,
  { tag, style }: { tag: string; style: Style },
  around: Around,
  reading: Reading,
): void {
  reading.hasBlocks = true
  if (tag === 'table') reading.dropped.others += 1
  const isList = tag === 'ul' || tag === 'ol'
  // An item holds lines, not paragraphs; so do headings and quotes.
  const isLine = !isList && tag !== 'li' && around.within.type !== 'paragraph'
  const end = () => (isLine ? addBreak(around, reading) : flush(reading))
  end()
  const name = `html ${reading.blocks.length}`
  const list = isList ? listIn(element, { tag, around: around.list, name }) : around.list
  const kind = isLine ? null : kindOf(element, { tag, style, list })
  readAll(element, { ...around, list, within: kind ?? around.within }, reading)
  end()
}

function inside(
  element: Element,
  { tag, style, around, dropped }: { tag: string; style: Style; around: Around; dropped: Dropped },
): Around {
  return {
    ...around,
    format: formatIn(tag, style, around.format),
    url: tag === 'a' ? urlOf(element, dropped) : around.url,
    isSpacer: around.isSpacer || style.has('mso-spacerun') || style.has('mso-tab-count'),
  }
}

/** Marks within the source lead nowhere here, and are not missed. */
function urlOf(link: Element, dropped: Dropped): string | null {
  const url = (link.getAttribute('href') ?? '').trim()
  if (url === '' || url.startsWith('#')) return null
  if (isSafeLink(url)) return url
  dropped.links += 1
  return null
}

/** Word puts the comments on a text behind it. */
function commentsIn(element: Element, style: Style): number {
  const isList = style.get('mso-element') === 'comment-list'
  return isList ? element.querySelectorAll('[style*="mso-element:comment"]').length : 0
}

/** Google Docs draws the box of an item to tick as a picture. */
function isCheckbox(image: Element): boolean {
  return image.closest('li')?.getAttribute('role') === 'checkbox'
}

function addText(text: string, around: Around, reading: Reading): void {
  const { format, url, isSpacer } = around
  const own = isSpacer ? text.replaceAll('\u00a0', ' ') : text
  if (own !== '') addRun({ text: own, format, url }, around, reading)
}

function addRun(run: Run, { within }: Around, reading: Reading): void {
  if (!reading.hasWords) reading.kind = within
  reading.hasWords ||= run !== 'break' && run.text.trim() !== ''
  reading.runs.push(run)
}

function addBreak(around: Around, reading: Reading): void {
  const last = reading.runs.findLast((run) => run === 'break' || run.text.trim() !== '')
  if (reading.hasWords && last !== 'break') addRun('break', around, reading)
}

function addRule({ inTable }: Around, reading: Reading): void {
  flush(reading)
  reading.hasBlocks = true
  if (!inTable) reading.blocks.push({ type: 'rule' })
}
