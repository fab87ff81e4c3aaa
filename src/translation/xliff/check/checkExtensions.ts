import type { XmlElement } from '../../xml/types.js'
import { isOfNorm } from './elementModel.js'
import { attr, children, descendants, shown } from './names.js'
import type { Checked, Report } from './types.js'
import { VALUE_TYPES } from './valueTypes.js'

/** Ids of extensions are name tokens, and unique where they stand. @see XLIFF 2.1 §4.9.2 */
export function checkExtensions({ files, report }: Checked): void {
  for (const { element, groups, units } of files) {
    for (const owner of [element, ...groups, ...units.map((unit) => unit.element)]) {
      checkOwner(owner, report)
    }
  }
}

function checkOwner(owner: XmlElement, report: Report): void {
  const isExtension = ({ uri }: XmlElement) => !isOfNorm(uri)
  const roots = children(owner).filter(isExtension)
  const seen = new Set<string>()
  for (const element of roots.flatMap((one) => [one, ...descendants(one)]).filter(isExtension)) {
    const id = attr(element, 'xml:id') ?? attr(element, 'id')
    if (id === undefined) continue
    const name = shown(element)
    if (!VALUE_TYPES.nmtoken.holds(id)) {
      const message = `${name}: the id of an extension must be ${VALUE_TYPES.nmtoken.expected}, got "${id}".`
      report(element, '4.9.2', message)
    }
    const key = `${element.uri} ${id}`
    if (seen.has(key)) {
      const message = `${name}: the id "${id}" must be unique in the extensions of its ${shown(owner)}.`
      report(element, '4.9.2', message)
    }
    seen.add(key)
  }
}
