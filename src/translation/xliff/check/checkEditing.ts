import type { XmlElement } from '../../xml/types.js'
import { attr, isCore, shown } from './names.js'
import type { Checked, Content, Part, Report, Side, Unit } from './types.js'

const SECTION = '4.7.2.6'

/** Codes that may not be left out or change places, in targets that exist. @see XLIFF 2.1 §4.7.2.6 */
export function checkEditing({ units, report }: Checked): void {
  for (const unit of units) {
    checkDeleted(unit, report)
    for (const side of ['source', 'target'] as const) checkSequences(unit, side, report)
    for (const part of unit.parts) checkReordered(part, report)
  }
}

function codesOf(content: Content | null): XmlElement[] {
  return (content?.inlines ?? []).filter((one) => isCore(one, 'ph', 'pc', 'sc', 'ec'))
}

/** What makes a code the same in source and target, in whichever form a span is written. */
function keyOf(code: XmlElement): string {
  const start = code.name === 'ec' ? attr(code, 'startRef') : undefined
  return start === undefined ? `start ${attr(code, 'id')}` : `end ${start}`
}

function keysOf(codes: readonly XmlElement[]): Set<string> {
  const spans = codes.filter(({ name }) => name === 'pc').map((code) => `end ${attr(code, 'id')}`)
  return new Set([...codes.map(keyOf), ...spans])
}

function checkDeleted({ parts }: Unit, report: Report): void {
  const kept = keysOf(parts.flatMap(({ target }) => codesOf(target)))
  for (const { source, target } of parts) {
    if (!target) continue
    for (const code of codesOf(source)) {
      if (attr(code, 'canDelete') !== 'no' || kept.has(keyOf(code))) continue
      const id = attr(code, 'id') ?? attr(code, 'startRef')
      const message = `<target>: the code ${shown(code)} "${id}" of the source may not be left out.`
      report(target.element, SECTION, message)
    }
  }
}

/** A code that may not change its place follows one that may not either, or begins with `firstNo`. */
function checkSequences({ parts }: Unit, side: Side, report: Report): void {
  let isInSequence = false
  for (const part of parts) {
    for (const code of codesOf(part[side])) {
      const reorder = attr(code, 'canReorder') ?? 'yes'
      if (reorder === 'no' && !isInSequence) {
        const message = `${shown(code)}: canReorder is "no", but the code before it is of no sequence that begins with "firstNo".`
        report(code, SECTION, message)
        isInSequence = true
        continue
      }
      isInSequence = reorder !== 'yes'
    }
  }
}

function checkReordered({ source, target }: Part, report: Report): void {
  if (!target) return
  const there = codesOf(target).map(keyOf)
  for (const sequence of sequencesOf(source)) {
    const places = sequence.map((code) => there.indexOf(keyOf(code))).filter((at) => at >= 0)
    const isSorted = places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1))
    if (isSorted) continue
    const ids = sequence.map((code) => `"${attr(code, 'id') ?? attr(code, 'startRef')}"`).join(', ')
    report(target.element, SECTION, `<target>: the codes ${ids} must stay in this order.`)
  }
}

function sequencesOf(source: Content | null): XmlElement[][] {
  const sequences: XmlElement[][] = []
  for (const code of codesOf(source)) {
    const reorder = attr(code, 'canReorder') ?? 'yes'
    if (reorder === 'firstNo') sequences.push([code])
    else if (reorder === 'no') sequences.at(-1)?.push(code)
  }
  return sequences
}
