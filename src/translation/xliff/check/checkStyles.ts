import type { XmlElement } from '../../xml/types.js'
import { attr, children, descendants, isCore, shown } from './names.js'
import { perElement } from './perElement.js'
import type { Checked, Report } from './types.js'

/** Attributes of the modules for format style, and for size and length. @see XLIFF 2.1 §5.3 and §5.7 */
export function checkStyles({ root, report }: Checked): void {
  const visit = (element: XmlElement, around: Around) => {
    if (element.attributes.some(({ uri }) => uri !== '')) {
      checkStyle(element, report)
      checkSizes(element, around, report)
    }
    const within = {
      owners: [...around.owners, element],
      profiles: children(element, 'slr:profiles')[0] ?? around.profiles,
    }
    if (isCore(element, 'file')) checkProfiles(within.profiles, report)
    for (const child of children(element)) visit(child, within)
  }
  visit(root, { owners: [], profiles: undefined })
}

/** What counts for an element: what it is in, as data may stand there, and the profiles of the file. */
type Around = { owners: readonly XmlElement[]; profiles: XmlElement | undefined }

const ONLY_ISOLATED = [
  ['fs:fs', '5.3.5.1'],
  ['fs:subFs', '5.3.5.2'],
  ['slr:equivStorage', '5.7.5.8'],
  ['slr:sizeInfo', '5.7.5.9'],
  ['slr:sizeInfoRef', '5.7.5.10'],
] as const

function checkStyle(element: XmlElement, report: Report): void {
  const name = shown(element)
  const subFs = attr(element, 'fs:subFs')
  if (subFs !== undefined && attr(element, 'fs:fs') === undefined) {
    report(element, '5.3.5.2', `${name}: fs:subFs needs the attribute fs:fs.`)
  }
  if (subFs !== undefined && !isStyleList(subFs)) {
    const message = `${name}: fs:subFs must be name,value pairs with \\ between them, and \\ before a comma or \\ in a value, got ${JSON.stringify(subFs)}.`
    report(element, '5.3.5.2', message)
  }
  if (!isCore(element, 'ec') || attr(element, 'isolated') === 'yes') return
  for (const [attribute, section] of ONLY_ISOLATED) {
    if (attr(element, attribute) === undefined) continue
    report(element, section, `<ec>: ${attribute} may stand on an isolated <ec> only.`)
  }
}

function isStyleList(value: string): boolean {
  return /^[^\\,\s]+,([^\\,]|\\[\\,])*(\\[^\\,\s][^\\,\s]*,([^\\,]|\\[\\,])*)*$/.test(value)
}

const FRACTION = /^[+-]?\d*\.\d+$/
const RANGE = /^(\d+,)?(\d+|\*)$/

/** Values that the standard profiles define; those of others are their own. */
const STANDARD = [
  ['slr:sizeRestriction', 'generalProfile', RANGE, '5.7.6.1.1', '"*", "max" or "min,max"'],
  ['slr:sizeInfo', 'generalProfile', /^\d*$/, '5.7.6.1.2', 'an integer'],
  ['slr:storageRestriction', 'storageProfile', RANGE, '5.7.6.2.1', '"*", "max" or "min,max"'],
  ['slr:equivStorage', 'storageProfile', /^\d*$/, '5.7.6.2.2', 'an integer'],
] as const

const PROFILES = {
  generalProfile: ['xliff:codepoints'],
  storageProfile: ['xliff:utf8', 'xliff:utf16', 'xliff:utf32'],
} as const

function checkSizes(element: XmlElement, { owners, profiles }: Around, report: Report): void {
  const name = shown(element)
  for (const [attribute, kind, pattern, section, expected] of STANDARD) {
    const value = attr(element, attribute)
    const profile = profiles && attr(profiles, kind)
    const isStandard = (PROFILES[kind] as readonly string[]).includes(profile ?? '')
    // Where no profile is named a fraction is of none: the standard ones count, others must be named.
    const isFraction = !profile && FRACTION.test(value ?? '')
    if (value === undefined || !(isStandard || isFraction) || pattern.test(value)) continue
    const under = profile ? `under the profile ${profile}, ` : ''
    const message = `${name}: ${under}${attribute} must be ${expected}, got "${value}".`
    report(element, section, message)
  }
  const ref = attr(element, 'slr:sizeInfoRef')
  if (ref === undefined) return
  if (attr(element, 'slr:sizeInfo') !== undefined) {
    const message = `${name}: slr:sizeInfo and slr:sizeInfoRef exclude each other.`
    report(element, '5.7.5.10', message)
  }
  if (owners.some((owner) => dataIn(owner).has(ref))) return
  const message = `${name}: slr:sizeInfoRef "${ref}" is nothing in a <slr:data> beside it or beside what it is in.`
  report(element, '5.7.5.10', message)
}

/** Ids in the data of the module that stands in an element. */
const dataIn = perElement((owner) => {
  const within = children(owner, 'slr:data').flatMap((data) => descendants(data))
  return new Set(within.flatMap((one) => attr(one, 'id') ?? attr(one, 'xml:id') ?? []))
})

/** The authority `xliff` is reserved by the spec. */
function checkProfiles(profiles: XmlElement | undefined, report: Report): void {
  if (!profiles) return
  for (const [kind, section] of [
    ['storageProfile', '5.7.5.1'],
    ['generalProfile', '5.7.5.2'],
  ] as const) {
    const given = attr(profiles, kind)
    if (!given?.startsWith('xliff:') || (PROFILES[kind] as readonly string[]).includes(given))
      continue
    const message = `<slr:profiles>: ${kind} must be ${PROFILES[kind].join(', ')} or of another authority, got "${given}".`
    report(profiles, section, message)
  }
}
