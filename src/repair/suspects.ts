import { timeOf } from '../entries/findLatest.js'
import { isBlank } from '../entries/isBlank.js'
import { asObject } from '../entries/read.js'
import { slugOf } from '../entries/slugOf.js'
import { type CollectionKey, ENTRY_KEYS, type EntryKey } from '../entries/slugs.js'
import { fieldsOf, findRaw, type Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { isNew } from './copies.js'
import { requiredTexts } from './lost.js'
import { hasTexts } from './planUpload.js'
import { draftedFields, toVersion } from './readCopies.js'
import { unevenEntries } from './rowCounts.js'
import type { Doc, Id, StoredVersion } from './types.js'

/** A document that is to be looked at closely. */
export type Suspect = { key: CollectionKey; id: Id }

/**
 * Documents that may be torn, by a few columns of each; what is whole is seldom among them. Two
 * flat queries for each collection of entries, two more on SQL databases, two for the others.
 */
export async function suspects(store: Store): Promise<Suspect[]> {
  const found: Suspect[] = []
  for (const key of ENTRY_KEYS) {
    if (store.settings.off.has(key) || !draftedFields(store, key)) continue
    found.push(...(await suspectEntries(store, key)).map((id) => ({ key, id })))
  }
  const media = await findRaw(store, { key: 'media', select: textsOf(store, 'media') })
  const bare = media.filter((doc) => !hasTexts(doc, fieldsOf(store, 'media')))
  const consents = await findRaw(store, { key: 'consents', select: { updatedAt: true } })
  return [
    ...found,
    ...bare.map(({ id }): Suspect => ({ key: 'media', id })),
    ...consents.map(({ id }): Suspect => ({ key: 'consents', id })),
  ]
}

/** Every document that may be torn at all. */
export async function everyDocument(store: Store): Promise<Suspect[]> {
  const keys = [
    ...ENTRY_KEYS.filter((key) => !store.settings.off.has(key) && draftedFields(store, key)),
    ...(['media', 'consents'] as const),
  ]
  const all: Suspect[] = []
  for (const key of keys) {
    const docs = await findRaw(store, { key, select: { updatedAt: true } })
    all.push(...docs.map(({ id }) => ({ key, id })))
  }
  return all
}

function textsOf(store: Store, key: 'media'): Record<string, true> {
  const names = ['alt', 'caption'].filter((name) =>
    store.payload.collections[slugOf(store.settings, key)]?.config.flattenedFields.some(
      (field) => field.name === name,
    ),
  )
  return Object.fromEntries(names.map((name) => [name, true]))
}

async function suspectEntries(store: Store, key: EntryKey): Promise<Id[]> {
  const fields = fieldsOf(store, key)
  // Rich text is much to read; a locale that lacks it alone is found by the closer look.
  const light = requiredTexts(fields).filter((name) => name !== 'body')
  const columns = ['updatedAt', 'createdAt', 'deletedAt', '_status', ...light]
  const select = Object.fromEntries(columns.map((name) => [name, true as const]))
  const lives = await findRaw(store, { key, select })
  const newest = await readNewest(store, key)
  const odd = lives.filter((live) => {
    const isBare = Object.values(asObject(live._status)).every((status) => !status)
    return isBare || hasBlank(live, light) || isOdd(live, newest.get(String(live.id)) ?? [])
  })
  const uneven = await unevenEntries(store, slugOf(store.settings, key))
  return [...new Set([...odd.map(({ id }) => id), ...uneven])]
}

function hasBlank(live: Doc, names: readonly string[]): boolean {
  const statuses = Object.entries(asObject(live._status))
  return statuses.some(
    ([locale, status]) =>
      status === 'published' && names.some((name) => isBlank(asObject(live[name])[locale])),
  )
}

/** The versions that are marked as the newest, by entry. */
async function readNewest(store: Store, key: EntryKey): Promise<Map<string, StoredVersion[]>> {
  const { docs } = await store.payload.db.findVersions<Doc>({
    collection: slugOf(store.settings, key),
    where: { latest: { equals: true } },
    limit: 0,
    pagination: false,
    select: {
      ...{ parent: true, createdAt: true, updatedAt: true, latest: true, snapshot: true },
      version: { updatedAt: true, createdAt: true, _status: true },
    },
    ...transactionOf(store),
  })
  const found = new Map<string, StoredVersion[]>()
  for (const row of docs) {
    const version = toVersion(row)
    found.set(String(row.parent), [...(found.get(String(row.parent)) ?? []), version])
  }
  return found
}

/** Whether an entry does not look like one whose last save is complete. */
function isOdd(live: Doc, newest: readonly StoredVersion[]): boolean {
  const [version, ...others] = newest
  const time = timeOf(live.updatedAt)
  if (!version || others.length > 0 || time > version.time) return true
  const isAlone = version.time === time && !version.snapshot && !isNew({ doc: live, time })
  const kept = asObject(version.doc._status)
  const own = asObject(live._status)
  const isGone = Object.entries(kept).some(
    ([locale, status]) => status === 'published' && own[locale] !== 'published',
  )
  return isAlone || isGone || Object.keys(own).some((locale) => !kept[locale])
}
