import type { EntryKey } from '../../../../src/entries/slugs.js'
import { asObject } from '../../../../src/entries/read.js'
import { slugOf } from '../../../../src/entries/slugOf.js'
import type { Id } from '../../../helpers/entries.js'
import { FIELDS, LOCALES, type World } from './world.js'

type Doc = Record<string, unknown> & { id: Id }

/** What the database holds of an entry: the live document and the newest version. */
export type State = { live: Side; latest: Side } | null
export type Side = {
  texts: Record<string, unknown>
  statuses: Record<string, unknown>
  shared: unknown
  trashed: boolean
  changed: unknown
}

export async function stateOf(world: World, key: EntryKey, id: Id): Promise<State> {
  const [live, version] = await raw(world, key, id)
  if (!live) return null
  return { live: sideOf(key, live), latest: sideOf(key, asObject(version?.version)) }
}

function sideOf(key: EntryKey, doc: Record<string, unknown>): Side {
  const { text, shared } = FIELDS[key]
  return {
    texts: asObject(doc[text]),
    // MongoDB keeps a status for each locale, SQLite for those that have been saved.
    statuses: Object.fromEntries(
      LOCALES.map((locale) => [locale, asObject(doc._status)[locale] ?? 'draft']),
    ),
    shared: doc[shared] instanceof Date ? doc[shared].toISOString() : doc[shared],
    trashed: Boolean(doc.deletedAt),
    changed: doc.updatedAt,
  }
}

/** `texts` are for the newest version alone. */
type Wanted = { status: string; trashed: boolean; texts: Record<string, string> }

/** Brings an entry into the state that a trial begins with, past every hook. */
export async function bringTo(
  world: World,
  { key, id, status, trashed, texts }: { key: EntryKey; id: Id } & Wanted,
): Promise<void> {
  const { db } = world.payload
  const collection = slugOf(world.settings, key)
  const [live, version] = await raw(world, key, id)
  if (!live || !version) throw new Error(`${key} ${id} is gone`)
  const set = {
    _status: Object.fromEntries(LOCALES.map((locale) => [locale, status])),
    deletedAt: trashed ? new Date().toISOString() : null,
  }
  await db.updateOne({ collection, id, data: { ...live, ...set } })
  const { id: versionId, ...rest } = version
  const latest = asObject(version.version)
  const { text } = FIELDS[key]
  const edited = { ...latest, ...set, [text]: { ...asObject(latest[text]), ...texts } }
  const versionData = { ...rest, version: edited }
  // All of a version, as it was read.
  await db.updateVersion({ collection, id: versionId, versionData })
}

async function raw(world: World, key: EntryKey, id: Id) {
  const { db } = world.payload
  const collection = slugOf(world.settings, key)
  const live = await db.findOne<Doc>({ collection, where: { id: { equals: id } } })
  const { docs } = await db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  return [live, docs[0]] as const
}
