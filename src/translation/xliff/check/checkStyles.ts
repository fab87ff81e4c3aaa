import type { XmlElement } from '../../xml/types.js'
import { attr, children, isCore, shown } from './names.js'
import type { Checked, Report, Version } from './types.js'

/** Attributes of the modules for format style, and for size and length. @see XLIFF 2.1 §5.3 and §5.6 */
export function checkStyles({ root, version, report }: Checked): void {
  const visit = (element: XmlElement, around: Around) => {
    if (element.attributes.some(({ uri }) => uri !== '')) {
      checkStyle(element, { version, report })
      checkSizes(element, around, report)
    }
    const within = {
      data: [...around.data, ...children(element, 'slr:data')],
      profiles: children(element, 'slr:profiles')[0] ?? around.profiles,
    }
    if (isCore(element, 'file')) checkProfiles(within.profiles, report)
    for (const child of children(element)) visit(child, within)
  }
  visit(root, { data: [], profiles: undefined })
}

/** What counts for an element: data beside it or beside what it is in, and the profiles of the file. */
type Around = { data: readonly XmlElement[]; profiles: XmlElement | undefined }

const ONLY_ISOLATED = [
  ['fs:fs', '5.3.5.1'],
  ['fs:subFs', '5.3.5.2'],
  ['slr:equivStorage', '5.6.5.8'],
  ['slr:sizeInfo', '5.6.5.9'],
  ['slr:sizeInfoRef', '5.6.5.10'],
] as const

function checkStyle(
  element: XmlElement,
  { version, report }: { version: Version; report: Report },
): void {
  const name = shown(element)
  const subFs = attr(element, 'fs:subFs')
  if (subFs !== undefined && attr(element, 'fs:fs') === undefined) {
    report(element, '5.3.5.2', `${name}: fs:subFs needs the attribute fs:fs.`)
  }
  if (subFs !== undefined && !isStyleList(subFs)) {
    const message = `${name}: fs:subFs must be name,value pairs with \\ between them, and \\ before a comma or \\ in a value, got ${JSON.stringify(subFs)}.`
    report(element, '5.3.5.2', message)
  }
  if (!isCore(element, 'ec') || attr(element, 'isolated') === 'yes' || version === '2.0') return
  for (const [attribute, section] of ONLY_ISOLATED) {
    if (attr(element, attribute) === undefined) continue
    report(element, section, `<ec>: ${attribute} may stand on an isolated <ec> only.`)
  }
}

function isStyleList(value: string): boolean {
  return /^[^\\,\s]+,([^\\,]|\\[\\,])*(\\[^\\,\s][^\\,\s]*,([^\\,]|\\[\\,])*)*$/.test(value)
}

const RANGE = /^(\d+,)?(\d+|\*)$/

/** Values that the standard profiles define; those of others are their own. */
const STANDARD = [
  ['slr:sizeRestriction', 'generalProfile', RANGE, '5.6.6.1.1', '"*", "max" or "min,max"'],
  ['slr:sizeInfo', 'generalProfile', /^\d*$/, '5.6.6.1.2', 'an integer'],
  ['slr:storageRestriction', 'storageProfile', RANGE, '5.6.6.2.1', '"*", "max" or "min,max"'],
  ['slr:equivStorage', 'storageProfile', /^\d*$/, '5.6.6.2.2', 'an integer'],
] as const

const PROFILES = {
  generalProfile: ['xliff:codepoints'],
  storageProfile: ['xliff:utf8', 'xliff:utf16', 'xliff:utf32'],
} as const

function checkSizes(element: XmlElement, { data, profiles }: Around, report: Report): void {
  const name = shown(element)
  for (const [attribute, kind, pattern, section, expected] of STANDARD) {
    const value = attr(element, attribute)
    const profile = profiles && attr(profiles, kind)
    const isStandard = (PROFILES[kind] as readonly string[]).includes(profile ?? '')
    if (value === undefined || !isStandard || pattern.test(value)) continue
    const message = `${name}: under the profile ${profile}, ${attribute} must be ${expected}, got "${value}".`
    report(element, section, message)
  }
  const ref = attr(element, 'slr:sizeInfoRef')
  if (ref === undefined) return
  if (attr(element, 'slr:sizeInfo') !== undefined) {
    const message = `${name}: slr:sizeInfo and slr:sizeInfoRef exclude each other.`
    report(element, '5.6.5.10', message)
  }
  if (data.some((one) => children(one).some((child) => hasId(child, ref)))) return
  const message = `${name}: slr:sizeInfoRef "${ref}" is nothing in a <slr:data> beside it or beside what it is in.`
  report(element, '5.6.5.10', message)
}

function hasId(element: XmlElement, id: string): boolean {
  const own = attr(element, 'id') ?? attr(element, 'xml:id')
  return own === id || children(element).some((child) => hasId(child, id))
}

/** The authority `xliff` is the norm's own. */
function checkProfiles(profiles: XmlElement | undefined, report: Report): void {
  if (!profiles) return
  for (const [kind, section] of [
    ['storageProfile', '5.6.5.1'],
    ['generalProfile', '5.6.5.2'],
  ] as const) {
    const given = attr(profiles, kind)
    if (!given?.startsWith('xliff:') || (PROFILES[kind] as readonly string[]).includes(given))
      continue
    const message = `<slr:profiles>: ${kind} must be ${PROFILES[kind].join(', ')} or of another authority, got "${given}".`
    report(profiles, section, message)
  }
}
