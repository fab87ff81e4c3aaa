import type { XmlElement } from '../../xml/types.js'
import { CORE_MODEL } from './coreModel.js'
import { attr, children, descendants } from './names.js'
import { perElement } from './perElement.js'
import type { Checked, Report } from './types.js'

/** Change tracking, a module in 2.0 only. @see XLIFF 2.0 §5.6 */
export function checkChanges({ files, version, report }: Checked): void {
  if (version !== '2.0') return
  const owners = files.flatMap(({ element, groups, units }) => [
    element,
    ...groups,
    ...units.map((unit) => unit.element),
  ])
  for (const owner of owners) {
    const tracks = children(owner, 'ctr:changeTrack')
    for (const revisions of tracks.flatMap((track) => children(track, 'ctr:revisions'))) {
      checkRevisions(revisions, owner, report)
    }
  }
}

/** What an element holds, and itself, as `name id`. */
const idsIn = perElement(
  (owner) => new Set([owner, ...descendants(owner)].map((one) => `${one.name} ${attr(one, 'id')}`)),
)

function checkRevisions(revisions: XmlElement, owner: XmlElement, report: Report): void {
  const kind = attr(revisions, 'appliesTo') ?? ''
  const ref = attr(revisions, 'ref')
  if (ref !== undefined && !idsIn(owner).has(`${kind} ${ref}`)) {
    report(revisions, '5.6.5.5', `<ctr:revisions>: ref "${ref}" is no <${kind}> beside it.`)
  }
  const known = CORE_MODEL.get(`xlf:${kind}`)?.attributes
  const items = children(revisions, 'ctr:revision').flatMap((one) => children(one, 'ctr:item'))
  for (const item of items) {
    const property = attr(item, 'property') ?? 'content'
    if (property === 'content' || !known || known.has(property) || property.includes(':')) continue
    const message = `<ctr:item>: property must be "content" or an attribute of <${kind}>, got "${property}".`
    report(item, '5.6.5.6', message)
  }
}
