import type { XmlElement } from '../../xml/types.js'
import { readFragment } from './fragment.js'
import { attr, children, isCore, keyOf, shown } from './names.js'
import { perElement } from './perElement.js'
import type { Report } from './types.js'

const names = (prefix: string, text: string) => text.split(' ').map((name) => prefix + name)

/** An annotation with one of these is of the type `its:generic`, if it says any. */
const GENERIC = [
  ...names(
    'its:',
    'allowedCharacters localeFilterList locQualityIssuesRef locQualityRatingScore locQualityRatingVote mtConfidence provenanceRecordsRef taClassRef taIdent taIdentRef taSource',
  ),
  ...names('itsm:', 'domains lang'),
]

const PROVENANCE = names(
  'its:',
  'org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef',
)

/** What excludes what, and where the text says so. */
const EXCLUSIONS: readonly [string, readonly string[], string][] = [
  [
    'its:locQualityIssuesRef',
    names('its:locQualityIssue', 'Type Comment Severity ProfileRef Enabled'),
    '5.9.6.4',
  ],
  ['its:locQualityRatingScore', ['its:locQualityRatingVote'], '5.9.6.5'],
  ['its:provenanceRecordsRef', PROVENANCE, '5.9.6.6'],
  ['its:taIdentRef', ['its:taSource', 'its:taIdent'], '5.9.6.7'],
]

/** Inline annotations of ITS. @see XLIFF 2.1 §5.9.6 */
export function checkItsAnnotation(
  element: XmlElement,
  around: readonly XmlElement[],
  report: Report,
): void {
  const name = shown(element)
  const has = (attribute: string) => attr(element, attribute) !== undefined
  const type = attr(element, 'type')
  const generic = GENERIC.find(has)
  if (generic && type !== undefined && type !== 'its:generic') {
    const message = `${name}: with ${generic}, type must be "its:generic" or left out, got "${type}".`
    report(element, '5.9.6', message)
  }
  for (const [one, others, section] of EXCLUSIONS) {
    const other = has(one) ? others.find(has) : undefined
    if (other) report(element, section, `${name}: ${one} and ${other} exclude each other.`)
  }
  if (has('its:taSource') !== has('its:taIdent')) {
    report(element, '5.9.6.7', `${name}: its:taSource and its:taIdent need each other.`)
  }
  checkRecords(element, around, {
    attribute: 'its:locQualityIssuesRef',
    key: 'its:locQualityIssues',
    section: '5.9.6.4',
    report,
  })
  checkRecords(element, around, {
    attribute: 'its:provenanceRecordsRef',
    key: 'its:provenanceRecords',
    section: '5.9.6.6',
    report,
  })
}

/** The records that stand in a unit, as `name id`. */
const recordsOf = perElement(
  (unit) => new Set(children(unit).map((one) => `${keyOf(one)} ${attr(one, 'xml:id')}`)),
)

type Records = { attribute: string; key: string; section: string; report: Report }

/** `#its=id` is a record of the same unit; longer references may lead elsewhere. */
function checkRecords(
  element: XmlElement,
  around: readonly XmlElement[],
  { attribute, key, section, report }: Records,
): void {
  const ref = attr(element, attribute)
  if (ref === undefined) return
  const fragment = ref.startsWith('#') ? readFragment(ref.slice(1)) : null
  const id = fragment && 'selectors' in fragment ? fragment.selectors.get('its') : undefined
  const unit = around.find((one) => isCore(one, 'unit'))
  const isLong = fragment !== null && 'selectors' in fragment && fragment.selectors.size > 1
  const isThere = unit !== undefined && recordsOf(unit).has(`${key} ${id}`)
  if (id !== undefined && (isLong || isThere)) return
  const message = `${shown(element)}: ${attribute} must be "#its=" and the xml:id of a <${key}> of the same unit, got "${ref}".`
  report(element, section, message)
}
