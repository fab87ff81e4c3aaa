import type { InlineText } from '../segments/types.js'
import type { XmlElement } from '../xml/readXml.js'
import { textOf } from '../xml/elementParts.js'
import { isBlank } from './joinText.js'
import type { CodeHint, Exported, ReadSegment } from './model.js'
import { readInline12 } from './readInline12.js'
import type { Surroundings } from './readUnit20.js'
import { fromState12, stateNamed } from './states.js'
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
  const text = target && read(target)
  const missing = target && !isBlank(text) ? missingPieces(onlyIn(unit, 'seg-source'), target) : 0
  return {
    id: requiredValueOf(unit, 'id'),
    source: read(source),
    target: isBlank(text) || missing > 0 ? null : text,
    missing,
    ...stateOf(unit, target),
    ...exportedOf(unit),
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

/** How many pieces of a split source have no text in the target; none if the target is not split. */
function missingPieces(source: XmlElement | null, target: XmlElement): number {
  if (!source) return 0
  const filled = new Set(
    pieces(target)
      .filter((piece) => !isEmpty(piece))
      .map((piece) => valueOf(piece, 'mid')),
  )
  if (pieces(target).length === 0) return 0
  return pieces(source).filter((piece) => !isEmpty(piece) && !filled.has(valueOf(piece, 'mid')))
    .length
}

/** The `mrk` elements that split a text (§2.4.3, `mtype="seg"`), wherever they stand. */
function pieces(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.name === 'mrk' && valueOf(child, 'mtype') === 'seg' ? [child] : pieces(child),
  )
}

function isEmpty(piece: XmlElement): boolean {
  return (
    piece.children.length === 0 || (elementsIn(piece).length === 0 && textOf(piece).trim() === '')
  )
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

function exportedOf(unit: XmlElement): { exported?: Exported } {
  const contexts = elementsIn(unit)
    .filter(({ uri, name }) => uri === unit.uri && name === 'context-group')
    .flatMap(elementsIn)
  const facts = new Map(
    contexts.map((context) => [valueOf(context, 'context-type'), textOf(context).trim()]),
  )
  const targetHash = facts.get('x-stories-target-hash')
  if (targetHash === undefined) return {}
  return {
    exported: {
      sourceHash: facts.get('x-stories-source-hash'),
      targetHash,
      state: stateNamed(facts.get('x-stories-state')),
    },
  }
}
