import type { XmlElement } from '../../xml/types.js'
import { CORE_MODEL } from './coreModel.js'
import { attr, children, descendants } from './names.js'
import type { Checked } from './types.js'

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
      const kind = attr(revisions, 'appliesTo') ?? ''
      const ref = attr(revisions, 'ref')
      const isThere = (one: XmlElement) => one.name === kind && attr(one, 'id') === ref
      if (ref !== undefined && ![owner, ...descendants(owner)].some(isThere)) {
        const message = `<ctr:revisions>: ref "${ref}" is no <${kind}> beside it.`
        report(revisions, '5.6.5.5', message)
      }
      const known = CORE_MODEL.get(`xlf:${kind}`)?.attributes
      const items = children(revisions, 'ctr:revision').flatMap((one) => children(one, 'ctr:item'))
      for (const item of items) {
        const property = attr(item, 'property') ?? 'content'
        if (property === 'content' || !known || known.has(property) || property.includes(':'))
          continue
        const message = `<ctr:item>: property must be "content" or an attribute of <${kind}>, got "${property}".`
        report(item, '5.6.5.6', message)
      }
    }
  }
}
