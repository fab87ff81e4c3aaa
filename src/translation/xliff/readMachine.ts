import { textOf } from '../xml/elementParts.js'
import type { XmlElement } from '../xml/types.js'
import { elementsIn, valueOf } from './xmlNodes.js'

const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0'
const ITS = 'http://www.w3.org/2005/11/its'

/** For a machine that the file does not name. */
const UNNAMED = 'file'

/** XLIFF 1.2 §2.3 `state-qualifier`; some tools write the same words into `subState` of 2.x. */
const QUALIFIERS = new Set(['leveraged-mt', 'mt-suggestion', 'mt'])

/**
 * The name of the machine whose text a target is, or undefined for a person's: its
 * `state-qualifier` says so, or that of an `alt-trans` with the same text.
 */
export function machine12(unit: XmlElement, target: XmlElement): string | undefined {
  const isMachine = (element: XmlElement) =>
    QUALIFIERS.has(valueOf(element, 'state-qualifier') ?? '')
  const alternatives = elementsIn(unit).filter(({ name }) => name === 'alt-trans')
  const same = alternatives.find((one) =>
    elementsIn(one).some((other) => isMachine(other) && isSameText(other, target)),
  )
  if (!same && !isMachine(target)) return undefined
  return (same && valueOf(same, 'origin')) ?? UNNAMED
}

/**
 * The same of a segment in XLIFF 2.x: its `subState` says so, the ITS module (2.1 §5.9.7, MT
 * Confidence), or a translation candidate (§5.1.6.2, type `mt`) with the same text.
 */
export function machine20(unit: XmlElement, segments: readonly XmlElement[]): string | undefined {
  const candidates = elementsIn(unit)
    .filter(({ uri }) => uri === MATCHES)
    .flatMap(elementsIn)
    .filter((match) => valueOf(match, 'type') === 'mt')
  for (const segment of segments) {
    const target = elementsIn(segment).find(
      ({ name, uri }) => name === 'target' && uri === unit.uri,
    )
    if (!target) continue
    const same = candidates.find((match) =>
      elementsIn(match).some((one) => one.name === 'target' && isSameText(one, target)),
    )
    const said = valueOf(segment, 'subState')?.split(':').at(-1) ?? ''
    if (!same && !QUALIFIERS.has(said) && !hasConfidence(target)) continue
    return (same && valueOf(same, 'origin')) ?? UNNAMED
  }
  return undefined
}

function hasConfidence(element: XmlElement): boolean {
  if (valueOf(element, 'mtConfidence', ITS) !== undefined) return true
  return elementsIn(element).some(hasConfidence)
}

function isSameText(one: XmlElement, other: XmlElement): boolean {
  return one.name === 'target' && textOf(one).trim() === textOf(other).trim()
}
