import type { InlineText } from '../segments/types.js'
import type { XmlElement } from '../xml/readXml.js'
import { textOf } from '../xml/elementParts.js'
import { joinSegments } from './joinSegments.js'
import { isBlank, joinText } from './joinText.js'
import type { Exported, ReadSegment } from './model.js'
import { closeSide, readInline20, type Side, type UnitCodes, unitCodes } from './readInline20.js'
import { machine20 } from './readMachine.js'
import { readNotes } from './readNotes.js'
import { textHash } from './textHash.js'
import { hasLetters, repeatsSource } from './repeatsSource.js'
import { fromState21, stateNamed } from './states.js'
import {
  elementsIn,
  keepsSpace,
  onlyIn,
  refuseAt,
  requiredValueOf,
  takeId,
  valueOf,
  XML,
} from './xmlNodes.js'

const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0'
const STATES = ['initial', 'translated', 'reviewed', 'final']

type Part = {
  element: XmlElement
  source: InlineText
  /** The element of the target, to be read when all are known: they are read in their order. */
  given: XmlElement | null
  target: InlineText | null
  /** Of the target in the unit, from 1. */
  place: number
}

export type Surroundings = { keepSpace: boolean; targetLocale: string }

/**
 * A `unit` of XLIFF 2.x as one text: its segments and what lies between them joined, the targets in
 * their `order` (§4.3.1.24). What lies between segments is taken from the source if it has no
 * target.
 *
 * @throws PluginError BAD_USER_INPUT when the unit is not valid
 */
export function readUnit20(unit: XmlElement, around: Surroundings): ReadSegment {
  const keepSpace = keepsSpace(unit, around.keepSpace)
  const found = elementsIn(unit).filter(
    ({ uri, name }) => uri === unit.uri && (name === 'segment' || name === 'ignorable'),
  )
  const texts = found.flatMap(elementsIn)
  const codes = unitCodes(texts)
  const ids = new Set<string>()
  const source: Side = { codes, ids, open: new Map() }
  const parts = found.map((element, at) =>
    readPart({ element, at, of: found.length, side: source, around: { ...around, keepSpace } }),
  )
  closeSide(source)
  readTargets(parts, codes, keepSpace)
  const segments = parts.filter(({ element }) => element.name === 'segment')
  if (segments.length === 0) refuseAt(unit, 'expected a <segment> in the <unit>, got none.')
  const about = aboutUnit(unit, segments)
  return {
    id: requiredValueOf(unit, 'id'),
    source: joinText(parts.flatMap((part) => part.source)),
    ...joinTargets(parts, segments, about.exported),
    ...stateOf(segments.map(({ element }) => element)),
    ...about,
    hints: codes.hints,
    line: unit.line,
  }
}

function readPart(args: {
  element: XmlElement
  at: number
  of: number
  side: Side
  around: Surroundings
}): Part {
  const { element, at, of, side, around } = args
  const id = valueOf(element, 'id')
  if (id !== undefined) takeId(side.ids, id, element)
  const source = onlyIn(element, 'source')
  if (!source) refuseAt(element, `expected a <source> in <${element.name}>, got none.`)
  const target = onlyIn(element, 'target')
  const given = (target && valueOf(target, 'order')) ?? String(at + 1)
  const place = /^\d{1,6}$/.test(given) ? Number(given) : 0
  if (target && (place < 1 || place > of)) {
    refuseAt(target, `expected an "order" from 1 to ${of}, got "${given}".`)
  }
  if (target) checkLanguage(target, around.targetLocale)
  const text = readInline20(source, side, keepsSpace(source, around.keepSpace))
  return { element, source: text, given: target, target: null, place }
}

/**
 * In their order, in which an `ec` follows its `sc`. Where a part has no target yet, one half of a
 * pair may be missing with it.
 */
function readTargets(parts: readonly Part[], codes: UnitCodes, keepSpace: boolean): void {
  const isPartial = parts.some(({ given }) => given === null)
  const side: Side = { codes, ids: new Set(), open: new Map(), isPartial }
  for (const part of inOrder(parts)) {
    const { given } = part
    if (given) part.target = readInline20(given, side, keepsSpace(given, keepSpace))
  }
  closeSide(side)
}

function inOrder(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => a.place - b.place)
}

function checkLanguage(target: XmlElement, locale: string): void {
  const language = valueOf(target, 'lang', XML)?.toLowerCase()
  const wanted = locale.toLowerCase()
  if (language === undefined || language === wanted || language.startsWith(`${wanted}-`)) return
  refuseAt(target, `expected the target in "${locale}", got "${language}".`)
}

function joinTargets(
  parts: readonly Part[],
  segments: readonly Part[],
  exported: Exported | undefined,
): Pick<ReadSegment, 'target' | 'missing'> {
  const places = new Set<number>()
  for (const { target, place, element } of parts) {
    if (!target) continue
    if (places.has(place)) refuseAt(element, `expected one target in place ${place}, got another.`)
    places.add(place)
  }
  if (segments.every(({ target }) => isBlank(target))) return { target: null, missing: 0 }
  const plain = joinText(inOrder(parts).flatMap(({ source, target }) => target ?? source))
  // What left with these words is no copy and not cut off by a tool, even if it looks like it.
  if (exported?.targetHash === textHash(plain)) return { target: plain, missing: 0 }
  const isNone = (part: Part) => isBlank(part.target) || isUntouched(part, 'initial')
  if (segments.every(isNone)) return { target: null, missing: 0 }
  const missing = segments.filter(isMissing).length
  if (missing > 0) return { target: null, missing }
  const targets = inOrder(parts).map(({ source, target, element }) =>
    // A tool that has no words for what lies between segments may leave it empty.
    target === null || (target.length === 0 && element.name === 'ignorable') ? source : target,
  )
  const sources = parts.map(({ source }) => source)
  return { target: joinText(joinSegments(targets, sources)), missing }
}

/** Where other segments have a translation. Only a state that is written says that a copy is none. */
function isMissing(part: Part): boolean {
  const { source, target } = part
  if (isBlank(target)) return !isBlank(source)
  return hasLetters(source) && isUntouched(part)
}

/**
 * The target repeats the source, and the state says that it is not translated: `initial`.
 *
 * @param unsaid Of a segment without a state, for which the spec has `initial` (§4.3.1.31).
 */
function isUntouched({ element, source, target }: Part, unsaid = ''): boolean {
  return (valueOf(element, 'state') ?? unsaid) === 'initial' && repeatsSource(source, target)
}

/** Of several segments, that of the one which is least far. */
function stateOf(segments: readonly XmlElement[]): Pick<ReadSegment, 'state'> {
  let least = STATES.length
  let state: Pick<ReadSegment, 'state'> = {}
  for (const segment of segments) {
    const given = valueOf(segment, 'state')
    const rank = STATES.indexOf(given ?? 'initial')
    if (rank < 0)
      refuseAt(segment, `expected the state to be one of ${STATES.join(', ')}, got "${given}".`)
    if (rank >= least) continue
    least = rank
    state = given === undefined ? {} : { state: fromState21(given, valueOf(segment, 'subState')) }
  }
  return state
}

/** What is said beside the texts. */
function aboutUnit(
  unit: XmlElement,
  segments: readonly Part[],
): Pick<ReadSegment, 'exported' | 'machine' | 'notes'> {
  const facts = factsOf(unit, 'unit')
  const isOurs = facts.size > 0
  const exported: Exported = {
    sourceHash: facts.get('sourceHash'),
    targetHash: facts.get('targetHash'),
    state: stateNamed(facts.get('state')),
  }
  const elements = segments.map(({ element }) => element)
  const [notes, machine] = [readNotes(unit, isOurs), machine20(unit, elements)]
  return {
    ...(isOurs ? { exported } : {}),
    ...(machine === undefined ? {} : { machine }),
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** Our own facts, as `metadata` in `units21.ts` writes them. */
export function factsOf(element: XmlElement, of: 'entry' | 'unit'): Map<string, string> {
  const isOurs = ({ uri }: XmlElement) => uri === METADATA
  const groups = elementsIn(element)
    .filter(isOurs)
    .flatMap(elementsIn)
    .filter((group) => isOurs(group) && valueOf(group, 'category') === `stories:${of}`)
  const metas = groups.flatMap(elementsIn).filter(isOurs)
  return new Map(metas.map((meta) => [valueOf(meta, 'type') ?? '', textOf(meta).trim()]))
}
