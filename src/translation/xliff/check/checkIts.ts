import type { XmlElement } from '../../xml/types.js'
import { checkItsAnnotation } from './checkItsAnnotation.js'
import { checkAnnotators } from './checkAnnotators.js'
import { attr, children, isCore, keyOf, NAMESPACES, shown } from './names.js'
import type { Checked, Report } from './types.js'

/** ITS metadata, a module since 2.1. @see XLIFF 2.1 §5.9 and its Schematron */
export function checkIts({ root, version, report }: Checked): void {
  if (version === '2.0') return
  const visit = (element: XmlElement, parents: readonly XmlElement[]) => {
    const around = [element, ...parents]
    if (element.attributes.some(({ uri }) => uri === NAMESPACES.its || uri === NAMESPACES.itsm)) {
      checkVersion(element, around, report)
      checkAnnotators(element, around, report)
      checkThresholds(element, around, report)
      if (isCore(element, 'mrk', 'sm')) checkItsAnnotation(element, around, report)
      else checkExclusions(element, report)
    }
    checkStandoff(element, report)
    for (const child of children(element)) visit(child, around)
  }
  visit(root, [])
}

function checkVersion(element: XmlElement, around: readonly XmlElement[], report: Report): void {
  if (around.some((one) => attr(one, 'its:version') !== undefined)) return
  const message = `${shown(element)}: ITS needs the attribute its:version here or on an element around.`
  report(element, '5.9', message)
}

function checkThresholds(element: XmlElement, around: readonly XmlElement[], report: Report): void {
  for (const what of ['Score', 'Vote']) {
    const name = `its:locQualityRating${what}`
    if (attr(element, `${name}Threshold`) === undefined) continue
    if (around.some((one) => attr(one, name) !== undefined)) continue
    report(element, '5.9.6.5', `${shown(element)}: ${name}Threshold needs ${name}.`)
  }
}

/** On elements that are no annotations the Schematron excludes these only. */
function checkExclusions(element: XmlElement, report: Report): void {
  if (attr(element, 'its:locQualityIssuesRef') === undefined) return
  for (const name of ['Severity', 'ProfileRef', 'Enabled']) {
    if (attr(element, `its:locQualityIssue${name}`) === undefined) continue
    const message = `${shown(element)}: its:locQualityIssuesRef and its:locQualityIssue${name} exclude each other.`
    report(element, '5.9.6.4', message)
  }
}

const PROVENANCE = ['org', 'person', 'revOrg', 'revPerson', 'revTool', 'tool'].flatMap((name) => [
  name,
  `${name}Ref`,
])

/** Records that stand apart: each says something, and their ids are unique in the element that has them. */
function checkStandoff(element: XmlElement, report: Report): void {
  const has = (name: string) => attr(element, name) !== undefined
  const key = keyOf(element)
  if (
    key === 'its:locQualityIssue' &&
    !has('locQualityIssueType') &&
    !has('locQualityIssueComment')
  ) {
    const message =
      '<its:locQualityIssue>: expected locQualityIssueType or locQualityIssueComment, got neither.'
    report(element, '5.9.11.2', message)
  }
  if (key === 'its:provenanceRecord' && !PROVENANCE.some(has)) {
    const message = `<its:provenanceRecord>: expected one of ${PROVENANCE.join(', ')}, got none.`
    report(element, '5.9.11.4', message)
  }
  const seen = new Set<string>()
  for (const child of children(element)) {
    const kind = keyOf(child)
    if (kind !== 'its:locQualityIssues' && kind !== 'its:provenanceRecords') continue
    const id = attr(child, 'xml:id')
    if (id !== undefined && seen.has(id)) {
      const message = `${shown(child)}: the xml:id "${id}" must be unique in its ${shown(element)}.`
      report(child, kind === 'its:locQualityIssues' ? '5.9.11.3' : '5.9.11.5', message)
    }
    if (id !== undefined) seen.add(id)
  }
}
