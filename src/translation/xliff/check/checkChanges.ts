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

/** The elements with an id in an element, and itself, by kind. */
const withIds = perElement((owner) => {
  const found = [owner, ...descendants(owner)].filter((one) => attr(one, 'id') !== undefined)
  return {
    ids: new Set(found.map((one) => attr(one, 'id'))),
    countOf: (kind: string) => found.filter(({ name }) => name === kind).length,
  }
})

function checkRevisions(revisions: XmlElement, owner: XmlElement, report: Report): void {
  const kind = attr(revisions, 'appliesTo') ?? ''
  const ref = attr(revisions, 'ref')
  const { ids, countOf } = withIds(owner)
  if (ref !== undefined && !ids.has(ref)) {
    report(revisions, '5.6.5.5', `<ctr:revisions>: ref "${ref}" is the id of nothing beside it.`)
  }
  if (ref === undefined && countOf(kind) > 1) {
    const message = `<ctr:revisions>: ref must say which of the ${countOf(kind)} <${kind}> beside it is meant.`
    report(revisions, '5.6.4.3', message)
  }
  checkVersions(revisions, report)
  const known = CORE_MODEL.get(`xlf:${kind}`)?.attributes
  for (const revision of children(revisions, 'ctr:revision')) checkItems(revision, known, report)
}

function checkVersions(revisions: XmlElement, report: Report): void {
  const current = attr(revisions, 'currentVersion')
  const versions = children(revisions, 'ctr:revision').map((one) => attr(one, 'version'))
  if (current === undefined || versions.includes(current)) return
  const message = `<ctr:revisions>: currentVersion "${current}" is the version of none of its revisions.`
  report(revisions, '5.6.5.3', message)
}

function checkItems(
  revision: XmlElement,
  known: ReadonlyMap<string, unknown> | undefined,
  report: Report,
): void {
  const seen = new Set<string>()
  for (const item of children(revision, 'ctr:item')) {
    const property = attr(item, 'property') ?? 'content'
    if (seen.has(property)) {
      report(item, '5.6.5.6', `<ctr:item>: one revision tells of the property "${property}" once.`)
    }
    seen.add(property)
    if (property === 'content' || !known || known.has(property) || property.includes(':')) continue
    const message = `<ctr:item>: property must be "content" or an attribute of the element, got "${property}".`
    report(item, '5.6.5.6', message)
  }
}
