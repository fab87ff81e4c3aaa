import type { XmlElement } from '../../xml/types.js'
import { effectiveOrder } from './effectiveOrder.js'
import { attr, children, isCore, shown } from './names.js'
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
  for (const part of effectiveOrder(parts, side)) {
    // Codes of a part that is not translated yet may begin the sequence of the next.
    for (const code of codesOf(part[side] ?? part.source)) {
      const reorder = attr(code, 'canReorder') ?? 'yes'
      if (reorder === 'no' && !isInSequence && part[side]) {
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
  const there = new Map(marksOf(target.element).map(({ key }, at) => [key, at]))
  for (const sequence of sequencesOf(source)) {
    const places = sequence.flatMap(({ key }) => there.get(key) ?? [])
    const isSorted = places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1))
    if (isSorted) continue
    const codes = sequence.map(({ code, key }) => `${shown(code)} (${key})`).join(', ')
    report(target.element, SECTION, `<target>: the codes ${codes} must stay in this order.`)
  }
}

/** A place in a text where a code begins or ends. */
type Mark = { code: XmlElement; key: string; reorder: string; isEnd: boolean }

/** Both ends of a span count, in whichever form it is written: what is in it stays in it. */
function marksOf(element: XmlElement): Mark[] {
  return children(element).flatMap((code): Mark[] => {
    const reorder = attr(code, 'canReorder') ?? 'yes'
    const start = { code, key: keyOf(code), reorder, isEnd: false }
    if (isCore(code, 'ph', 'sc', 'ec')) return [start]
    if (!isCore(code, 'pc')) return marksOf(code)
    const end = { code, key: `end ${attr(code, 'id')}`, reorder, isEnd: true }
    return [start, ...marksOf(code), end]
  })
}

function sequencesOf(source: Content | null): Mark[][] {
  const sequences: Mark[][] = []
  let isRunning = false
  for (const mark of source ? marksOf(source.element) : []) {
    if (mark.reorder === 'firstNo' && !mark.isEnd) sequences.push([mark])
    else if (mark.reorder !== 'yes' && isRunning) sequences.at(-1)?.push(mark)
    isRunning = mark.reorder !== 'yes' && (isRunning || !mark.isEnd)
  }
  return sequences
}
