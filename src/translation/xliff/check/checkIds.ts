import type { XmlElement } from '../../xml/types.js'
import { attr, byAttribute, children, firstTwo, isCore, shown } from './names.js'
import type { Checked, Content, Part, Report, Unit } from './types.js'

const SECTION = '4.3.1.21'

/** Ids are unique among files, groups, units, notes, data, and within a unit. @see XLIFF 2.1 §4.3.1.21 */
export function checkIds({ files, report }: Checked): void {
  const elements = files.map(({ element }) => element)
  demandUnique(elements, 'the document', report)
  for (const { element: file, groups, units } of files) {
    demandUnique(groups, 'its <file>', report)
    demandUnique(
      units.map(({ element }) => element),
      'its <file>',
      report,
    )
    for (const owner of [file, ...groups, ...units.map(({ element }) => element)]) {
      const notes = children(owner, 'xlf:notes').flatMap((one) => children(one, 'xlf:note'))
      demandUnique(notes, `the notes of its ${shown(owner)}`, report)
    }
    for (const unit of units) {
      demandUnique(dataOf(unit.element), 'its <unit>', report)
      checkParts(unit, report)
    }
  }
}

export function demandUnique(
  elements: readonly XmlElement[],
  scope: string,
  report: Report,
  section = SECTION,
): void {
  const seen = new Map<string, XmlElement>()
  for (const element of elements) {
    const id = attr(element, 'id')
    if (id === undefined) continue
    const first = seen.get(id)
    if (first) {
      const message = `${shown(element)}: the id "${id}" must be unique in ${scope}; line ${first.line} has it too.`
      report(element, section, message)
    } else seen.set(id, element)
  }
}

export function dataOf(owner: XmlElement): XmlElement[] {
  return children(owner, 'xlf:originalData').flatMap((one) => children(one, 'xlf:data'))
}

function checkParts({ parts }: Unit, report: Report): void {
  const sources = parts.flatMap(({ element, source }) => [element, ...identified(source)])
  demandUnique(sources, 'its <unit>', report)
  checkTargets(parts, { report, section: SECTION, scope: '<unit>' })
}

type Scope = { report: Report; section: string; scope: string }

/** An id in a target is that of the same code in its source, or of nothing else in the unit. */
export function checkTargets(parts: readonly Part[], { report, section, scope }: Scope): void {
  const sources = parts.flatMap(({ element, source }) => [element, ...identified(source)])
  const elsewhere = byAttribute(sources, 'id')
  const seen = new Map<string, XmlElement>()
  for (const { source, target } of parts) {
    const own = new Set(identified(source))
    for (const element of identified(target)) {
      const id = attr(element, 'id') ?? ''
      const twin = seen.get(id)
      const stranger = firstTwo(elsewhere.get(id)).find(
        (other) => !own.has(other) || !isSame(other, element),
      )
      const other = twin ?? stranger
      if (other) {
        const message = `${shown(element)}: the id "${id}" must be that of the same code in the source beside it, or of nothing else in its ${scope}; line ${other.line} has it too.`
        report(element, section, message)
      }
      seen.set(id, element)
    }
  }
}

/** Spanning codes and annotations may be written in either form. @see XLIFF 2.1 §4.7.7.1 */
function isSame(a: XmlElement, b: XmlElement): boolean {
  if (kind(a) !== kind(b) || !isCore(a, 'mrk', 'sm')) return kind(a) === kind(b)
  const [one, other] = [a, b].map((element) => attr(element, 'translate'))
  const isAsTranslated = one === undefined || other === undefined || one === other
  return isAsTranslated && (attr(a, 'type') ?? 'generic') === (attr(b, 'type') ?? 'generic')
}

function kind({ name }: XmlElement): string {
  return name === 'sc' ? 'pc' : name === 'sm' ? 'mrk' : name
}

function identified(content: Content | null): XmlElement[] {
  return (content?.inlines ?? []).filter(
    (one) => attr(one, 'id') !== undefined && isCore(one, 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm'),
  )
}
