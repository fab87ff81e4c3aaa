import type { Code, InlineText } from '../segments/types.js'
import type { XmlElement } from '../xml/readXml.js'
import type { CodeHint } from './model.js'
import { joinText, withoutLayout } from './joinText.js'
import { elementsIn, refuseAt, requiredValueOf, takeId, valueOf } from './xmlNodes.js'

const CODES = new Set(['ph', 'pc', 'sc', 'ec'])
const WRAPPERS = new Set(['mrk'])
const NOTHING = new Set(['sm', 'em'])

/** What is known of the codes of one unit, source and target together. */
export type UnitCodes = {
  /** By id of the element: the id that it is a copy of. */
  copies: Map<string, string>
  hints: Record<string, CodeHint>
}

/** One side of a unit: all its sources, or all its targets. */
export type Side = {
  codes: UnitCodes
  ids: Set<string>
  /** Ids of `sc` whose `ec` has not come yet. */
  open: Map<string, XmlElement>
  /** Some parts are not there (yet), and the other halves of pairs with them. */
  isPartial?: boolean
}

/** Finds the copies (XLIFF 2.1 §4.7.2.4.1) of a unit; a copy may stand before what it is a copy of. */
export function unitCodes(texts: readonly XmlElement[]): UnitCodes {
  const copies = new Map<string, string>()
  const visit = (element: XmlElement) => {
    for (const child of elementsIn(element)) {
      const id = valueOf(child, 'id')
      const original = valueOf(child, 'copyOf')
      if (id !== undefined && original !== undefined && id !== original) copies.set(id, original)
      visit(child)
    }
  }
  texts.forEach(visit)
  return { copies, hints: Object.create(null) as Record<string, CodeHint> }
}

/**
 * The content of a `source` or `target` of XLIFF 2.x. Annotations are dropped, their text is kept;
 * elements of other namespaces are taken for wrappers, too.
 *
 * @throws PluginError BAD_USER_INPUT when an element may not stand there, ids are wrong, or an `ec`
 * has no `sc` before it
 */
export function readInline20(element: XmlElement, side: Side, keepSpace: boolean): InlineText {
  const pieces: (string | Code)[] = []
  collect(element, side, pieces)
  const text = joinText(pieces)
  return keepSpace ? text : withoutLayout(text)
}

/** @throws PluginError BAD_USER_INPUT when an `sc` of this side has no `ec` and is not isolated */
export function closeSide({ open, isPartial }: Side): void {
  if (isPartial) return
  for (const [id, element] of open) {
    refuseAt(element, `expected an <ec startRef="${id}"/> in the unit, got none.`)
  }
}

function collect(element: XmlElement, side: Side, pieces: (string | Code)[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') pieces.push(child)
    else if (child.uri !== element.uri || WRAPPERS.has(child.name)) {
      if (child.uri === element.uri) takeId(side.ids, requiredValueOf(child, 'id'), child)
      collect({ ...child, uri: element.uri }, side, pieces)
    } else if (child.name === 'cp') pieces.push(characterOf(child))
    else if (CODES.has(child.name)) collectCode(child, side, pieces)
    else if (!NOTHING.has(child.name)) {
      refuseAt(child, `expected text and inline codes in <${element.name}>, got <${child.name}>.`)
    }
  }
}

function collectCode(element: XmlElement, side: Side, pieces: (string | Code)[]): void {
  const startRef = element.name === 'ec' ? valueOf(element, 'startRef') : undefined
  if (startRef !== undefined) {
    if (!side.open.delete(startRef) && !side.isPartial) {
      refuseAt(element, `expected an <sc id="${startRef}"/> before the <ec>, got none.`)
    }
    pieces.push({ code: 'close', id: originalOf(startRef, side.codes) })
    return
  }
  const own = requiredValueOf(element, 'id')
  takeId(side.ids, own, element)
  const id = originalOf(own, side.codes)
  side.codes.hints[id] ??= hintOf(element)
  if (element.name === 'ph') pieces.push({ code: 'alone', id })
  if (element.name === 'ec') pieces.push({ code: 'close', id })
  if (element.name === 'sc') {
    if (valueOf(element, 'isolated') !== 'yes') side.open.set(own, element)
    pieces.push({ code: 'open', id })
  }
  if (element.name === 'pc') {
    pieces.push({ code: 'open', id })
    collect(element, side, pieces)
    pieces.push({ code: 'close', id })
  }
}

function originalOf(id: string, { copies }: UnitCodes): string {
  const way: string[] = []
  const seen = new Set<string>()
  let original = id
  for (let next = copies.get(id); next !== undefined && !seen.has(next); next = copies.get(next)) {
    seen.add(next)
    way.push(original)
    original = next
  }
  // Straight to the end from now on: a long chain would be walked for each of its copies.
  for (const copy of way) copies.set(copy, original)
  return original
}

function hintOf(element: XmlElement): CodeHint {
  return {
    type: valueOf(element, 'subType') ?? valueOf(element, 'type'),
    equiv: valueOf(element, 'equiv') ?? valueOf(element, 'equivStart'),
    shown: valueOf(element, 'disp') ?? valueOf(element, 'dispStart'),
  }
}

function characterOf(element: XmlElement): string {
  const hex = requiredValueOf(element, 'hex')
  const point = /^([0-9a-f]{2}){1,4}$/i.test(hex) ? Number.parseInt(hex, 16) : Infinity
  if (point > 0x10ffff) refuseAt(element, `expected a code point in hexadecimal, got "${hex}".`)
  return String.fromCodePoint(point)
}
