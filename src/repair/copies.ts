import { timeOf } from '../entries/findLatest.js'
import { asObject } from '../entries/read.js'
import type { EntryCopies, StoredVersion } from './types.js'

/** Milliseconds between the two times that a new document is given. */
const AT_ONCE = 100

/** The version that was made with an entry: the first of all, which pruning takes away. */
export function isCreation(version: StoredVersion, versions: readonly StoredVersion[]): boolean {
  return versions.at(-1) === version && isNew(version)
}

/** A document that was not saved again since it was made. */
export function isNew({ doc, time }: Pick<StoredVersion, 'doc' | 'time'>): boolean {
  return Date.parse(time) - Date.parse(timeOf(doc.createdAt)) < AT_ONCE
}

/**
 * Payload writes the newest version anew, in place, when every locale is unpublished: it keeps what
 * waits in drafts, so it is no copy of the live document, though it has its time.
 */
export function isRewritten({ createdAt, time, snapshot }: StoredVersion): boolean {
  return !snapshot && createdAt < time
}

/**
 * Until versions were made of what the live document became, the one of an entry that came out of
 * the trash as a draft had what waited in the drafts of a locale, too, so it is no copy. It looks
 * like one; what tells it is the trash before it, and that nothing in it is public. Where that
 * version is pruned, it may be one.
 */
export function isBroughtBack(version: StoredVersion, versions: readonly StoredVersion[]): boolean {
  const { deletedAt, _status } = version.doc
  const statuses = Object.values(asObject(_status)).filter(Boolean)
  const isHidden = statuses.length > 0 && !statuses.includes('published')
  if (deletedAt || !isHidden || isCreation(version, versions)) return false
  const before = versions[versions.indexOf(version) + 1]
  return !before || Boolean(before.doc.deletedAt)
}

/** The version that is a copy of the live document, to the letter. */
export function copyOfLive({ versions, time }: EntryCopies): StoredVersion | null {
  return copyAt(versions, time)
}

/**
 * The copy of what was live at a time.
 *
 * @param time `updatedAt` of the live document.
 */
export function copyAt(versions: readonly StoredVersion[], time: string): StoredVersion | null {
  const found = madeWith(versions, time)
  return found && !isBroughtBack(found, versions) ? found : null
}

/**
 * The version that was made by the save of a live document, whatever it says of drafts.
 *
 * @param time `updatedAt` of the live document.
 */
export function madeWith(versions: readonly StoredVersion[], time: string): StoredVersion | null {
  const found = versions.find((version, index) => {
    const isKept = isCreation(version, versions) || versions[index - 1]?.snapshot === true
    // Of a draft the row and the document have one time.
    const isDraft = version.time === version.updatedAt && !isKept
    return version.time === time && !version.snapshot && !isDraft
  })
  return found && !isRewritten(found) ? found : null
}

/**
 * Copies of what was live before a time, newest first: each publication keeps one, and right after
 * it a snapshot of what waits. The row stops where a copy may be missing.
 */
export function liveCopies(versions: readonly StoredVersion[], before: string): StoredVersion[] {
  return versions.filter((version, index) => {
    if (version.snapshot || version.time >= before) return false
    // Of a draft the row and the document have one time.
    const isKept = versions[index - 1]?.snapshot === true && version.time !== version.updatedAt
    return isCreation(version, versions) || (isKept && !isBroughtBack(version, versions))
  })
}

/** The versions that were the newest at the end of an operation, newest first. */
export function newestInTurn(versions: readonly StoredVersion[]): StoredVersion[] {
  return versions.filter((version, index) => version.snapshot || !versions[index - 1]?.snapshot)
}

/** Whether the audit log has an event of the entry since a moment, RFC 3339, inclusive. */
export function isLogged({ events }: Pick<EntryCopies, 'events'>, { since }: { since: string }) {
  return events.some(({ at }) => at >= since)
}
