import type { Code, InlineText } from '../segments/types.js'
import type { XmlElement } from '../xml/readXml.js'
import { joinText, withoutLayout } from './joinText.js'
import type { CodeHint } from './model.js'
import { refuseAt, requiredValueOf, valueOf } from './xmlNodes.js'

const STARTS = new Set(['bx', 'bpt'])
const ENDS = new Set(['ex', 'ept'])

type Reading = {
  pieces: (string | Code)[]
  /** By `rid`, or else `id`: the id of the start. */
  starts: Map<string, string>
  hints: Record<string, CodeHint>
  /** Translators lose halves of pairs: a target with one is read, and refused alone when merged. */
  mayLose: boolean
}

/**
 * The content of a `source` or `target` of XLIFF 1.2 (§2.4). Native code inside `bpt`, `ept`, `it`
 * and `ph` is left out, `mrk` is taken for its text.
 *
 * @param hints is added to: what the file says about each code
 * @throws PluginError BAD_USER_INPUT when an element may not stand there or has no id, or a source
 * has the end of a pair and no start
 */
export function readInline12(
  element: XmlElement,
  hints: Record<string, CodeHint>,
  keepSpace: boolean,
): InlineText {
  const mayLose = element.name === 'target'
  const reading: Reading = { pieces: [], starts: new Map(), hints, mayLose }
  collect(element, reading)
  const text = joinText(reading.pieces)
  return keepSpace ? text : withoutLayout(text)
}

function collect(element: XmlElement, reading: Reading): void {
  for (const child of element.children) {
    if (typeof child === 'string') reading.pieces.push(child)
    else if (child.uri !== element.uri) collect({ ...child, uri: element.uri }, reading)
    else if (child.name === 'mrk') collect(child, reading)
    else collectCode(child, reading, element)
  }
}

function collectCode(element: XmlElement, reading: Reading, parent: XmlElement): void {
  const { pieces, starts } = reading
  const { name } = element
  const id = requiredValueOf(element, 'id')
  const rid = valueOf(element, 'rid') ?? id
  if (ENDS.has(name)) {
    const start = starts.get(rid)
    if (start === undefined && !reading.mayLose)
      refuseAt(element, `expected the start of <${name} id="${id}"> before it.`)
    pieces.push({ code: 'close', id: start ?? rid })
    return
  }
  const character = name === 'x' ? characterOf(id, valueOf(element, 'ctype')) : null
  if (character !== null) {
    pieces.push(character)
    return
  }
  if (name === 'it' && valueOf(element, 'pos') === 'close') {
    const start = starts.get(rid) ?? id
    reading.hints[start] ??= hintOf(element)
    pieces.push({ code: 'close', id: start })
    return
  }
  reading.hints[id] ??= hintOf(element)
  if (STARTS.has(name) || name === 'it') {
    starts.set(rid, id)
    pieces.push({ code: 'open', id })
  } else if (name === 'x' || name === 'ph') pieces.push({ code: 'alone', id })
  else if (name === 'g') {
    pieces.push({ code: 'open', id })
    collect(element, reading)
    pieces.push({ code: 'close', id })
  } else refuseAt(element, `expected text and inline codes in <${parent.name}>, got <${name}>.`)
}

/** The character that `writeInline12` could not write otherwise. */
function characterOf(id: string, ctype = 'x-codepoint'): string | null {
  const hex = ctype === 'x-codepoint' && /^cp\d+-([0-9A-F]{4})$/.exec(id)?.[1]
  return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : null
}

function hintOf(element: XmlElement): CodeHint {
  const equiv = valueOf(element, 'equiv-text')
  return { type: valueOf(element, 'ctype'), equiv, shown: equiv }
}
