import type { SelectType, Where } from 'payload'

import { asObject } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import { type EntryKey, isEntryKey } from '../../entries/slugs.js'
import { stableJson } from '../../entries/stableJson.js'
import { fieldsOf, findRaw, type Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { allWaiting } from '../../schedule/store.js'
import { keyOfSlug, REFERABLE } from '../portable/refs.js'
import { type Doc, type PortableContext, toPortable } from '../portable/toPortable.js'
import { withoutIdleDrafts } from '../portable/withoutIdleDrafts.js'
import { type EntryLine, isPlain, type Kind, type PlainKind } from './kinds.js'
import { type Changes, readChanges } from './changes.js'
import { readFormerSlugs } from './formerSlugs.js'
import { pagesOf } from './pagesOf.js'
import { withoutAccounts, withoutAddresses } from './records.js'
import { termsOf } from './terms.js'

type Options = { consents: 'terms' | 'whole' }

/** A database that is read in the form of an export. */
export type Reading = Store & Options & { context: PortableContext }

/**
 * Prepares to read content in the form of an export. Ids of the database become uids; what leads to
 * something that is gone, or to a collection of the host, is left out.
 */
export async function openContent(store: Store, options: Options): Promise<Reading> {
  return { ...store, ...options, context: await contextOf(store) }
}

/** All content of a kind, in no order: each line is a document as canonical JSON. */
export async function* readKind(reading: Reading, kind: Kind): AsyncGenerator<string> {
  if (reading.settings.off.has(kind)) return
  if (kind === 'schedules') {
    yield* namedIn(reading, await scheduleLines(reading)).map(stableJson)
    return
  }
  const newest = isEntryKey(kind) ? await newestIn(reading, kind) : new Map<string, Id>()
  for await (const docs of pagesOf(reading, kind))
    yield* (await linesOf({ ...reading, newest }, kind, docs)).map(stableJson)
}

/** How relations are written: by the uid of what has an id. */
export async function contextOf(store: Store): Promise<PortableContext> {
  const { settings } = store
  const uids = new Map<string, string>()
  for (const key of REFERABLE) {
    if (settings.off.has(key)) continue
    const docs = await findRaw(store, { key, select: { uid: true } })
    for (const { id, uid } of docs) uids.set(`${key}:${id}`, `${key}:${String(uid)}`)
  }
  const ref = (slug: string, id: unknown) => {
    const key = keyOfSlug(slug, settings)
    if (!key || id === null || id === undefined) return null
    // Numbers, texts, or objects of MongoDB that write themselves as one.
    const own = (id as { toString: () => string }).toString()
    return uids.get(`${key}:${own}`) ?? null
  }
  return { settings, ref }
}

/** Ids of the newest versions, by those of their entries. */
type Newests = { newest: ReadonlyMap<string, Id> }

function linesOf(
  reading: Reading & Newests,
  kind: Kind,
  docs: readonly Row[],
): object[] | Promise<object[]> {
  if (isEntryKey(kind)) return entryLines(reading, kind, docs)
  if (isPlain(kind)) return plainLines(reading, kind, docs)
  if (kind === 'glossaryTerms') return termLines(reading, docs)
  const lines = kind === 'translations' ? translationLines(docs) : memoryLines(reading, docs)
  return namedIn(reading, lines)
}

/** Lines that say who has done something: an export without consents names nobody's address. */
function namedIn({ consents }: Reading, lines: readonly object[]): object[] {
  return consents === 'whole' ? [...lines] : lines.map((line) => withoutAddresses(line))
}

type Id = number | string
type Row = Doc & { id: Id }

async function entryLines(
  reading: Reading & Newests,
  key: EntryKey,
  docs: readonly Row[],
): Promise<EntryLine[]> {
  const newest = await newestOf(reading, key, docs)
  const changes = await changesOf(reading, key, docs)
  const former = await readFormerSlugs(
    reading,
    docs.map(({ id }) => `${key}:${id}`),
  )
  return docs.map((live) => {
    const line = entryLine(reading, { key, live, newest: newest.get(String(live.id)) })
    const formerSlugs = former.get(`${key}:${live.id}`)
    return {
      ...{ ...line, ...(formerSlugs ? { formerSlugs } : {}) },
      ...changed(changes, `${key}:${live.id}`),
    }
  })
}

function changesOf(reading: Reading, key: Kind, docs: readonly Row[]): Promise<Changes> {
  return readChanges(
    reading,
    docs.map(({ id }) => `${key}:${id}`),
  )
}

function changed(changes: Changes, ref: string): { changed?: Record<string, string> } {
  const found = changes.get(ref)
  return found ? { changed: Object.fromEntries(found) } : {}
}

type Newest = { doc: Doc; isSnapshot: boolean }

/** An entry as a line: what was saved last stands there only if it says something else. */
export function entryLine(
  { context, ...store }: Store & { context: PortableContext },
  entry: { key: EntryKey; live: Doc; newest: Newest | undefined },
): EntryLine {
  const fields = fieldsOf(store, entry.key)
  const portable = (doc: Doc) => {
    const { uid: _uid, ...rest } = toPortable(doc, fields, context)
    return withoutIdleDrafts(rest, fields)
  }
  const line = { uid: String(entry.live.uid), live: portable(entry.live) }
  if (!entry.newest) return line
  const newest = portable(entry.newest.doc)
  const bare = (doc: Doc) => stableJson({ ...doc, updatedAt: null })
  if (bare(newest) === bare(line.live)) return line
  return { ...line, newest, ...(entry.newest.isSnapshot ? { isSnapshot: true } : {}) }
}

/** Which version of each entry is the newest: held are ids, to be read some at a time. */
async function newestIn(store: Store, key: EntryKey): Promise<Map<string, Id>> {
  const rows = await versionsOf(store, key, {
    where: { latest: { equals: true } },
    select: { parent: true },
    sort: '-updatedAt',
  })
  // As Payload does it, should two say that they are the newest.
  return new Map(rows.reverse().map(({ id, parent }) => [String(parent), id]))
}

/** The newest version of each of these entries. */
async function newestOf(
  reading: Store & Newests,
  key: EntryKey,
  entries: readonly Row[],
): Promise<Map<string, Newest>> {
  const ids = entries.flatMap(({ id }) => reading.newest.get(String(id)) ?? [])
  if (ids.length === 0) return new Map()
  const rows = await versionsOf(reading, key, { where: { id: { in: ids } } })
  return new Map(
    rows.map(({ parent, version, snapshot }) => [
      String(parent),
      { doc: asObject(version), isSnapshot: snapshot === true },
    ]),
  )
}

type Asked = { where: Where; select?: SelectType; sort?: string }

async function versionsOf(store: Store, key: EntryKey, asked: Asked): Promise<Row[]> {
  const { docs } = await store.payload.db.findVersions<Doc>({
    ...{ collection: slugOf(store.settings, key), limit: 0, pagination: false },
    ...asked,
    ...transactionOf(store),
  })
  return docs
}

async function plainLines(reading: Reading, key: PlainKind, docs: readonly Row[]) {
  const fields = fieldsOf(reading, key)
  const changes = await changesOf(reading, key, docs)
  return docs.map((doc) => {
    const { uid, ...rest } = toPortable(doc, fields, reading.context)
    const isLess = key === 'consents' && reading.consents === 'terms'
    return { uid, doc: isLess ? termsOf(rest) : rest, ...changed(changes, `${key}:${doc.id}`) }
  })
}

function termLines(reading: Reading, docs: readonly Row[]) {
  const fields = fieldsOf(reading, 'glossaryTerms')
  return docs.map((doc) => ({ doc: toPortable(doc, fields, reading.context) }))
}

function translationLines(rows: readonly Row[]) {
  return rows.map(({ entryType, uid, changedAt, record }) => {
    const entry = `${String(entryType)}:${String(uid)}`
    return { entry, changedAt, record: withoutAccounts(record) }
  })
}

function memoryLines(reading: Reading, rows: readonly Row[]) {
  const fields = fieldsOf(reading, 'translationMemory')
  return rows.map((row) => {
    // When it was written here; other processes look for what is new by it.
    const { savedAt: _savedAt, ...rest } = toPortable(row, fields, reading.context)
    return rest
  })
}

async function scheduleLines(reading: Reading) {
  const slugs = reading.settings.slugs
  const waiting = await allWaiting(reading)
  return waiting.flatMap(({ entry, locale, action, at, timeZone, by, mayEditShared }) => {
    const ref = reading.context.ref(slugs[entry.type], entry.id)
    const own = { entry: ref, locale, action, at, timeZone, mayEditShared }
    return ref === null ? [] : [{ ...own, ...(by === null ? {} : { by }) }]
  })
}
