import type { InlineText } from '../segments/types.js'
import type { XmlElement } from '../xml/readXml.js'
import { textOf } from '../xml/elementParts.js'
import { isBlank } from './joinText.js'
import type { CodeHint, Exported, ReadSegment } from './model.js'
import { missingPieces } from './pieces12.js'
import { readInline12 } from './readInline12.js'
import { machine12 } from './readMachine.js'
import { readNotes } from './readNotes.js'
import type { Surroundings } from './readUnit20.js'
import { repeatsSource } from './repeatsSource.js'
import { withSpaceBetween } from './spaceBetween12.js'
import { textHash } from './textHash.js'
import { fromState12, isUntranslated12, stateNamed } from './states.js'
import {
  elementsIn,
  keepsSpace,
  onlyIn,
  refuseAt,
  requiredValueOf,
  valueOf,
  XML,
} from './xmlNodes.js'

/** A `trans-unit` of XLIFF 1.2. @throws PluginError BAD_USER_INPUT when it is not valid */
export function readTransUnit(unit: XmlElement, around: Surroundings): ReadSegment {
  const keepSpace = keepsSpace(unit, around.keepSpace)
  const hints = Object.create(null) as Record<string, CodeHint>
  const source = onlyIn(unit, 'source')
  if (!source) refuseAt(unit, 'expected a <source> in <trans-unit>, got none.')
  const target = onlyIn(unit, 'target')
  if (target) checkLanguage(target, around.targetLocale)
  const read = (element: XmlElement): InlineText =>
    readInline12(element, hints, keepsSpace(element, keepSpace))
  const pieces = onlyIn(unit, 'seg-source')
  const exported = exportedOf(unit)
  const plain = target && read(target)
  // What left with these words is no copy and no layout of a tool, even if it looks like one.
  const isOurs = exported?.targetHash === textHash(plain)
  const text = isOurs || !target ? plain : read(withSpaceBetween(pieces, target))
  const from = read(source)
  const isUntouched = target !== null && !isOurs && isUntranslated(unit, target, exported)
  const isNone = isBlank(text) || (isUntouched && repeatsSource(from, text))
  const missing = target && !isNone ? missingPieces(pieces, target, isUntouched) : 0
  const notes = readNotes(unit, exported !== undefined)
  const machine = target && !isNone ? machine12(unit, target) : undefined
  return {
    id: requiredValueOf(unit, 'id'),
    source: from,
    target: isNone || missing > 0 ? null : text,
    missing,
    ...stateOf(unit, target),
    ...(exported && { exported }),
    ...(machine === undefined ? {} : { machine }),
    ...(notes.length > 0 ? { notes } : {}),
    hints,
    line: unit.line,
  }
}

/** Regions may differ: tools write `es` into files for `es-MX`, and the other way about. */
function checkLanguage(target: XmlElement, locale: string): void {
  const given = valueOf(target, 'lang', XML)
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0]
  if (given === undefined || primary(given) === primary(locale)) return
  refuseAt(target, `expected the target in "${locale}", got "${given}".`)
}

/**
 * The state of the target says so; where it has none, what it was when it left: Okapi fills targets
 * with the source and writes no state.
 */
function isUntranslated(
  unit: XmlElement,
  target: XmlElement,
  exported: Exported | undefined,
): boolean {
  const state = valueOf(target, 'state')
  if (state !== undefined) return isUntranslated12(state)
  return exported?.state === 'missing' && valueOf(unit, 'approved') !== 'yes'
}

function stateOf(unit: XmlElement, target: XmlElement | null): Pick<ReadSegment, 'state'> {
  const given = target && valueOf(target, 'state')
  const state = given ? fromState12(given) : undefined
  if (given && !state && !given.startsWith('x-')) {
    refuseAt(unit, `expected a state that XLIFF 1.2 has, got "${given}".`)
  }
  // Poedit and others say with `approved` alone that they are done.
  const isApproved = valueOf(unit, 'approved') === 'yes' && (state ?? 'draft') === 'draft'
  if (isApproved) return { state: 'approved' }
  return state ? { state } : {}
}

function exportedOf(unit: XmlElement): Exported | undefined {
  const contexts = elementsIn(unit)
    .filter(({ uri, name }) => uri === unit.uri && name === 'context-group')
    .flatMap(elementsIn)
  const facts = new Map(
    contexts.map((context) => [valueOf(context, 'context-type'), textOf(context).trim()]),
  )
  const targetHash = facts.get('x-stories-target-hash')
  if (targetHash === undefined) return undefined
  return {
    sourceHash: facts.get('x-stories-source-hash'),
    targetHash,
    state: stateNamed(facts.get('x-stories-state')),
  }
}
