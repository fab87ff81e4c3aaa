import type { XmlElement } from '../../xml/types.js'
import { attr, byAttribute, firstTwo, isCore, shown } from './names.js'
import type { Checked, Report, Unit, Version } from './types.js'

type Context = { version: Version; report: Report; unitIds: ReadonlySet<string> }

/** What each code says of itself, and what it refers to. @see XLIFF 2.1 §4.3.1 and §4.7.2 */
export function checkCodes({ files, version, report }: Checked): void {
  for (const { units } of files) {
    const unitIds = new Set(units.flatMap(({ element }) => attr(element, 'id') ?? []))
    for (const unit of units) {
      const codes = codesOf(unit)
      const bases = byAttribute(codes, 'id')
      for (const code of codes) {
        checkHints(code, report)
        checkSubType(code, report)
        checkPairsOfAttributes(code, { version, report })
        checkData(code, { data: unit.data, scope: '<unit>', report })
        checkSubFlows(code, { version, report, unitIds })
        checkCopy(code, bases, report)
      }
    }
  }
}

export function codesOf({ parts }: Pick<Unit, 'parts'>): XmlElement[] {
  return parts
    .flatMap(({ source, target }) => [...(source?.inlines ?? []), ...(target?.inlines ?? [])])
    .filter((one) => isCore(one, 'ph', 'pc', 'sc', 'ec'))
}

export function checkHints(code: XmlElement, report: Report): void {
  const reorder = attr(code, 'canReorder') ?? 'yes'
  if (reorder === 'yes') return
  for (const name of ['canCopy', 'canDelete']) {
    if (attr(code, name) === 'no') continue
    const message = `${shown(code)}: canReorder is "${reorder}", so ${name} must be "no".`
    report(code, '4.7.2.6', message)
  }
}

/** The sub-types that the spec reserves, and the type that each requires. */
const RESERVED: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
}

export function checkSubType(code: XmlElement, report: Report): void {
  const [type, subType] = [attr(code, 'type'), attr(code, 'subType')]
  if (subType === undefined) return
  if (type === undefined) {
    report(code, '4.3.1.36', `${shown(code)}: subType needs the attribute type.`)
    return
  }
  if (!subType.startsWith('xlf:')) return
  const wanted = RESERVED[subType]
  if (wanted === undefined) {
    const known = Object.keys(RESERVED).join(', ')
    report(
      code,
      '4.3.1.36',
      `${shown(code)}: subType must be one of ${known}, or have another prefix, got "${subType}".`,
    )
  } else if (wanted !== type) {
    report(
      code,
      '4.3.1.36',
      `${shown(code)}: the subType "${subType}" needs the type "${wanted}", got "${type}".`,
    )
  }
}

const TWINS = [
  ['equivStart', 'equivEnd', '4.3.1.18', '4.3.1.17'],
  ['dataRefStart', 'dataRefEnd', '4.3.1.11', '4.3.1.10'],
  ['subFlowsStart', 'subFlowsEnd', '4.3.1.34', '4.3.1.33'],
] as const

/** The Schematron of 2.1 wants both of them. */
export function checkPairsOfAttributes(
  code: XmlElement,
  { version, report }: Pick<Context, 'version' | 'report'>,
): void {
  if (version === '2.0' || code.name !== 'pc') return
  for (const [start, end, startSection, endSection] of TWINS) {
    const [hasStart, hasEnd] = [attr(code, start) !== undefined, attr(code, end) !== undefined]
    if (hasStart === hasEnd) continue
    const [has, lacks, section] = hasStart ? [start, end, startSection] : [end, start, endSection]
    report(code, section, `<pc>: ${has} needs the attribute ${lacks}.`)
  }
}

const DATA = [
  ['dataRef', '4.3.1.9'],
  ['dataRefEnd', '4.3.1.10'],
  ['dataRefStart', '4.3.1.11'],
] as const

type Data = { data: ReadonlySet<string>; scope: string; report: Report; section?: string }

export function checkData(code: XmlElement, { data, scope, report, section }: Data): void {
  for (const [name, own] of DATA) {
    const id = attr(code, name)
    if (id === undefined || data.has(id.trim())) continue
    const message = `${shown(code)}: ${name} "${id}" is no <data> of the same ${scope}.`
    report(code, section ?? own, message)
  }
}

const SUB_FLOWS = [
  ['subFlows', '4.3.1.32'],
  ['subFlowsEnd', '4.3.1.33'],
  ['subFlowsStart', '4.3.1.34'],
] as const

function checkSubFlows(code: XmlElement, { report, unitIds }: Context): void {
  for (const [name, section] of SUB_FLOWS) {
    for (const id of (attr(code, name) ?? '').split(/\s+/)) {
      if (id === '' || unitIds.has(id)) continue
      report(code, section, `${shown(code)}: ${name} "${id}" is no <unit> of the same <file>.`)
    }
  }
}

function checkCopy(
  code: XmlElement,
  codes: ReadonlyMap<string, readonly XmlElement[]>,
  report: Report,
): void {
  const id = attr(code, 'copyOf')
  if (id === undefined) return
  const section = '4.7.2.4.1'
  if (hasData(code)) {
    report(
      code,
      section,
      `${shown(code)}: copyOf and a reference to original data exclude each other.`,
    )
    return
  }
  const bases = firstTwo(codes.get(id))
  if (bases.length === 0) {
    report(code, '4.3.1.8', `${shown(code)}: copyOf "${id}" is no code of the same unit.`)
  } else if (bases.some((base) => attr(base, 'canCopy') === 'no')) {
    report(code, section, `${shown(code)}: copyOf "${id}" is a code that may not be copied.`)
  } else if (bases.every(hasData)) {
    const message = `${shown(code)}: copyOf "${id}" is a code with original data; refer to the same data instead.`
    report(code, section, message)
  }
}

function hasData(code: XmlElement): boolean {
  return ['dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attr(code, name) !== undefined)
}
