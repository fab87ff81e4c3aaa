import type { Field } from 'payload'

import { asObject } from '../entries/read.js'
import { completed } from './completed.js'
import { copyAt, isCreation, isLogged, isRewritten, liveCopies, madeWith } from './copies.js'
import type { Doc, EntryCopies, Finding, Id, Mend, StoredVersion } from './types.js'

type Args = {
  copies: EntryCopies
  fields: readonly Field[]
  /** Each document is one write, as on MongoDB: what is there is whole. */
  whole: boolean
}

/**
 * The last save of an entry, if it was cut short: nobody was told that it is done, so it is undone.
 * Null when it is whole.
 *
 * A save writes the live document, the version that is its copy, and a snapshot of what waits; each
 * version is marked as the newest when it is begun, and the mark of the one before goes when it is
 * complete. What comes last are the editions and the audit log.
 */
export function unfinished(args: Args): Mend | null {
  const { copies, whole } = args
  const { versions, time } = copies
  const [newest] = versions
  // Its last step is the event; one that has it has lost its versions in another way.
  if (!newest) return copies.events.length > 0 ? null : leave('unfinishedCreation')
  if (versions.every((version) => version.time < time)) return undone(args, [])
  const copy = madeWith(versions, time)
  const marked = versions.filter(({ latest }) => latest)
  const isHalf = marked.length > 1 && !isLogged(copies, { since: newest.updatedAt })
  if (isHalf && copy && isPartOf(newest, copy, versions) && !isCreation(copy, versions)) {
    // Where documents are whole, a save whose snapshot is there lacks nothing.
    if (!whole || newest === copy) return undone(args, idsOf([newest, copy]))
  } else if (isHalf && !whole) {
    return undoneDraft(versions, newest)
  }
  if (copy && copy === newest && lacksSnapshot(copies, copy)) return undone(args, [copy.id])
  if (marked.length === 1 && newest.latest) return null
  const finding: Finding = { kind: 'newestNotMarked', lost: [], from: newest.updatedAt }
  return { findings: [finding], change: { ...NOTHING, newest: newest.id } }
}

const NOTHING = { live: null, versions: [], remove: [], newest: null }

function leave(kind: Finding['kind']): Mend {
  return { findings: [{ kind, lost: [], from: null }], change: null }
}

/** The newest version is the copy, or the snapshot that follows it. */
function isPartOf(
  newest: StoredVersion,
  copy: StoredVersion,
  versions: readonly StoredVersion[],
): boolean {
  return newest === copy || (newest.snapshot && versions[1] === copy)
}

/**
 * Published, but the process ended before it kept what waits; the editions are of the time before.
 * An entry of one language has nothing that waits: Payload publishes it without a snapshot, and
 * while the plugin is switched off nobody makes editions or tells the log.
 */
function lacksSnapshot(copies: EntryCopies, copy: StoredVersion): boolean {
  const { shown, time, versions } = copies
  if (isCreation(copy, versions) || shown === null || shown >= time) return false
  const locales = [copy, versions[1]].flatMap((version) =>
    Object.keys(asObject(version?.doc._status)),
  )
  return new Set(locales).size > 1 && !isLogged(copies, { since: time })
}

function undoneDraft(versions: readonly StoredVersion[], draft: StoredVersion): Mend {
  const before = versions[1]
  const finding: Finding = {
    ...{ kind: 'unfinishedDraft', lost: [] },
    from: before?.updatedAt ?? null,
  }
  const change = { ...NOTHING, remove: [draft.id], newest: before?.id ?? null }
  return { findings: [finding], change }
}

/** Back to what was live before, and to the version that was the newest then. */
function undone({ copies, fields }: Args, made: Id[]): Mend {
  const { live, versions } = copies
  const before = beforeThat(copies)
  const left = versions.filter(({ id }) => !made.includes(id))
  if (!before || !left[0]) return leave('unfinishedSave')
  const { id, uid, createdAt } = live
  const doc: Doc = { ...completed({ doc: before.doc, like: live, fields }), uid, createdAt }
  const finding: Finding = { kind: 'unfinishedSave', lost: [], from: before.time }
  const change = {
    live: { ...doc, id, updatedAt: before.time },
    versions: [],
    remove: made,
    newest: left[0].id,
  }
  return { findings: [finding], change }
}

/**
 * The copy of what was live before the last save: what the editions were made from. Where they do
 * not say, the newest copy, unless something was made live since of which there is none.
 */
function beforeThat({ versions, shown, time }: EntryCopies): StoredVersion | null {
  if (shown !== null && shown < time) return copyAt(versions, shown)
  const [copy] = liveCopies(versions, time)
  if (!copy) return null
  const isLater = (version: StoredVersion) => version.time > copy.time && version.time < time
  return versions.some((version) => isLater(version) && isRewritten(version)) ? null : copy
}

function idsOf(versions: readonly StoredVersion[]): Id[] {
  return [...new Set(versions.map(({ id }) => id))]
}
