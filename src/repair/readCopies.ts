import type { Field } from 'payload'

import { FIELD_SEPARATOR } from '../audit/logEvent.js'
import { findRaw, type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { timeOf } from '../entries/findLatest.js'
import { asObject } from '../entries/read.js'
import { slugOf } from '../entries/slugOf.js'
import type { CollectionKey, EntryKey } from '../entries/slugs.js'
import type { Doc, EntryCopies, Id, LoggedChange, StoredVersion } from './types.js'

/** Everything that is stored of an entry; null when it is gone. Four queries. */
export async function readCopies(
  store: Store,
  { key, id }: { key: EntryKey; id: Id },
): Promise<EntryCopies | null> {
  const [live] = await findRaw(store, { key, where: { id: { equals: id } } })
  if (!live) return null
  return {
    live,
    time: timeOf(live.updatedAt),
    versions: await readVersions(store, { key, id }),
    shown: await shownTime(store, `${key}:${id}`),
    events: await readEvents(store, { key, doc: live }),
  }
}

async function readVersions(
  store: Store,
  { key, id }: { key: EntryKey; id: Id },
): Promise<StoredVersion[]> {
  const { docs } = await store.payload.db.findVersions<Doc>({
    collection: slugOf(store.settings, key),
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    ...transactionOf(store),
  })
  return inOrder(docs.map((row) => toVersion(row as unknown as Doc & { id: Id })))
}

export function toVersion(row: Doc & { id: Id }): StoredVersion {
  const doc = asObject(row.version)
  return {
    id: row.id,
    createdAt: timeOf(row.createdAt),
    updatedAt: timeOf(row.updatedAt),
    latest: row.latest === true,
    snapshot: row.snapshot === true,
    time: timeOf(doc.updatedAt),
    doc,
  }
}

/** Where one is marked as the newest, Payload takes that one, whatever the clock said. */
function inOrder(versions: readonly StoredVersion[]): StoredVersion[] {
  const sorted = [...versions].sort(newestFirst)
  const marked = sorted.filter(({ latest }) => latest)
  const [newest] = marked
  if (!newest || marked.length > 1) return sorted
  return [newest, ...sorted.filter((version) => version !== newest)]
}

/** Ids grow, so of two in one millisecond the later one has the greater. */
function newestFirst(one: StoredVersion, other: StoredVersion): number {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt < other.updatedAt ? 1 : -1
  if (typeof one.id === 'number' && typeof other.id === 'number') return other.id - one.id
  return String(one.id) < String(other.id) ? 1 : -1
}

/** `updatedAt` of the document that the editions of a ref were made from; null: they do not say. */
export async function shownTime(store: Store, ref: string): Promise<string | null> {
  const where = { key: { equals: ref } }
  const [stamp] = await findRaw(store, { key: 'editions', where, select: { revision: true } })
  return typeof stamp?.revision === 'string' ? timeInRevision(stamp.revision) : null
}

/** As `revisionOf` writes it: `format:updatedAt`, then what the entry rests on. */
function timeInRevision(revision: string): string | null {
  const [own = ''] = revision.split(';')
  return own.slice(own.indexOf(':') + 1) || null
}

/** How the audit log tells of a mend, before its kind. */
export const REPAIR = 'repair: '

/** What the audit log tells of saves of a document, in order. */
export async function readEvents(
  store: Store,
  { key, doc }: { key: CollectionKey; doc: Doc },
): Promise<LoggedChange[]> {
  const events = await findRaw(store, {
    key: 'auditEvents',
    where: { and: [{ entry: { equals: String(doc.uid) } }, { entryType: { equals: key } }] },
    select: { at: true, action: true, locale: true, fields: true, detail: true },
  })
  return events
    .filter(({ detail }) => typeof detail !== 'string' || !detail.startsWith(REPAIR))
    .map(({ at, action, locale, fields }) => ({
      at: timeOf(at),
      action: String(action),
      locale: typeof locale === 'string' && locale !== '' ? locale : null,
      fields: typeof fields === 'string' ? fields.split(FIELD_SEPARATOR) : [],
    }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** Whether each document is one write, so that what is there is whole. */
export function isWhole({ payload }: Store): boolean {
  return payload.db.name === 'mongoose'
}

/** Fields of a collection whose entries have drafts; null when it is off or the host keeps none. */
export function draftedFields(store: Store, key: EntryKey): readonly Field[] | null {
  const { config } = store.payload.collections[slugOf(store.settings, key)] ?? {}
  return config?.versions?.drafts ? config.fields : null
}
