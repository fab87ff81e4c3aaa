import type { XmlElement } from '../../xml/types.js'
import { attr, byAttribute, firstTwo, isCore, shown } from './names.js'
import { effectiveOrder } from './effectiveOrder.js'
import type { Checked, Part, Report, Side, Unit } from './types.js'

/** Starts and ends of codes and annotations belong together. @see XLIFF 2.1 §4.2.3.4, §4.2.3.5, §4.7.3.2 */
export function checkPairs({ units, report }: Checked): void {
  for (const unit of units) {
    for (const side of ['source', 'target'] as const) {
      const ordered = effectiveOrder(unit.parts, side)
      checkSide({
        inlines: inlinesOf(unit.parts, side),
        reordered: inlinesOf(ordered, side),
        waiting: side === 'target' ? waitingFor(unit) : () => false,
        report,
      })
    }
    for (const element of [
      ...inlinesOf(unit.parts, 'source'),
      ...inlinesOf(unit.parts, 'target'),
    ]) {
      if (isCore(element, 'ec')) checkEnd(element, report)
    }
  }
}

function inlinesOf(parts: readonly Part[], side: Side): XmlElement[] {
  return parts.flatMap((part) => [...(part[side]?.inlines ?? [])])
}

/** A code may be in the source of a part that has no target yet: its partner in a target has to wait. */
function waitingFor({ parts }: Unit): (name: string, id: string) => boolean {
  const untranslated = parts.flatMap(({ source, target }) =>
    target ? [] : (source?.inlines ?? []),
  )
  const keys = untranslated.map(
    (one) => `${one.name} ${attr(one, one.name.startsWith('e') ? 'startRef' : 'id')}`,
  )
  const waiting = new Set(keys)
  return (name, id) => waiting.has(`${name} ${id}`)
}

type Pairing = {
  inlines: readonly XmlElement[]
  /** The same, in the order in which the targets are to be read. */
  reordered: readonly XmlElement[]
  waiting: (name: string, id: string) => boolean
  report: Report
}

function checkSide({ inlines, reordered, waiting, report }: Pairing): void {
  const orders = [inlines, reordered].map((all) => new Map(all.map((one, at) => [one, at])))
  const precedes = (a: XmlElement, b: XmlElement) =>
    orders.some((places) => (places.get(a) ?? 0) < (places.get(b) ?? 0))
  const of = (name: string) => inlines.filter((one) => isCore(one, name))
  const [starts, ends] = [byAttribute(of('sc'), 'id'), byAttribute(of('ec'), 'startRef')]
  for (const start of of('sc')) {
    const id = attr(start, 'id') ?? ''
    const partners = ends.get(id) ?? []
    if (attr(start, 'isolated') === 'yes') {
      if (partners.length > 0) {
        report(start, '4.3.1.22', `<sc>: isolated is "yes", but an <ec> of the unit ends "${id}".`)
      }
    } else if (partners.length !== 1) {
      if (partners.length > 1 || !waiting('ec', id)) {
        const message = `<sc>: expected one <ec startRef="${id}"> in the unit, got ${partners.length}; if it ends elsewhere, isolated must be "yes".`
        report(start, '4.3.1.22', message)
      }
    } else if (partners[0]) {
      const [end] = partners
      if (!precedes(start, end)) {
        report(end, '4.2.3.5', `<ec startRef="${id}"> stands before its <sc>.`)
      } else checkHints(start, end, report)
    }
  }
  for (const end of of('ec')) {
    const id = attr(end, 'startRef')
    if (id === undefined || attr(end, 'isolated') === 'yes') continue
    if ((starts.get(id) ?? []).length === 0 && !waiting('sc', id)) {
      report(end, '4.3.1.30', `<ec>: startRef "${id}" is no <sc> of the same unit.`)
    }
  }
  checkMarkers({ inlines, reordered, waiting, report }, precedes)
}

function checkMarkers(
  { inlines, waiting, report }: Pairing,
  precedes: (a: XmlElement, b: XmlElement) => boolean,
): void {
  const starts = inlines.filter((one) => isCore(one, 'sm'))
  const ends = inlines.filter((one) => isCore(one, 'em'))
  const [startsById, endsById] = [byAttribute(starts, 'id'), byAttribute(ends, 'startRef')]
  for (const start of starts) {
    const id = attr(start, 'id') ?? ''
    if (!endsById.has(id) && !waiting('em', id)) {
      report(start, '4.2.3.7', `<sm>: expected an <em startRef="${id}"> in the unit, got none.`)
    }
  }
  for (const end of ends) {
    const id = attr(end, 'startRef')
    if (id === undefined) continue
    const partners = startsById.get(id)
    if (!partners) {
      if (!waiting('sm', id)) {
        report(end, '4.3.1.30', `<em>: startRef "${id}" is no <sm> of the same unit.`)
      }
    } else if (!firstTwo(partners).some((start) => precedes(start, end))) {
      report(end, '4.2.3.8', `<em startRef="${id}"> stands before its <sm>.`)
    }
  }
}

/** An isolated end has an id, any other a startRef; only the first may set a direction. */
export function checkEnd(end: XmlElement, report: Report): void {
  const isIsolated = attr(end, 'isolated') === 'yes'
  const [wanted, unwanted] = isIsolated ? ['id', 'startRef'] : ['startRef', 'id']
  const which = isIsolated ? 'an isolated <ec>' : 'an <ec> that is not isolated'
  if (attr(end, wanted) === undefined) {
    report(end, '4.2.3.5', `<ec>: ${which} must have the attribute ${wanted}.`)
  }
  if (attr(end, unwanted) !== undefined) {
    report(end, '4.2.3.5', `<ec>: ${which} may not have the attribute ${unwanted}.`)
  }
  if (!isIsolated && attr(end, 'dir') !== undefined) {
    report(end, '4.2.3.5', `<ec>: ${which} may not have the attribute dir.`)
  }
}

function checkHints(start: XmlElement, end: XmlElement, report: Report): void {
  for (const name of ['canCopy', 'canDelete', 'canOverlap', 'canReorder']) {
    const [a, b] = [attr(start, name) ?? 'yes', attr(end, name) ?? 'yes']
    const expected = name === 'canReorder' && a === 'firstNo' ? 'no' : a
    if (b === expected) continue
    const message = `${shown(end)}: ${name} must be "${expected}", as its <sc> in line ${start.line} says, got "${b}".`
    report(end, '4.2.3.5', message)
  }
  for (const name of ['type', 'subType', 'copyOf']) {
    const [a, b] = [attr(start, name), attr(end, name)]
    if (b === undefined || b === a) continue
    const message = `${shown(end)}: ${name} must be that of its <sc> in line ${start.line}, ${a === undefined ? 'which has none' : `"${a}"`}, got "${b}".`
    report(end, '4.7.2.2', message)
  }
}
