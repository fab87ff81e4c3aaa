import { asObject } from '../../entries/read.js'
import { slugOf } from '../../entries/slugOf.js'
import type { EntryKey } from '../../entries/slugs.js'
import { stableJson } from '../../entries/stableJson.js'
import { fieldsOf, findRaw, type Store, transactionOf } from '../../entries/store.js'
import { allWaiting } from '../../schedule/store.js'
import { keyOfSlug, REFERABLE } from '../portable/refs.js'
import { type Doc, type PortableContext, toPortable } from '../portable/toPortable.js'
import { withoutIdleDrafts } from '../portable/withoutIdleDrafts.js'
import { type EntryLine, isEntryKind, isPlain, type Kind, KINDS, type PlainKind } from './kinds.js'
import { type Changes, readChanges } from './changes.js'
import { withoutAccounts, withoutAddresses } from './records.js'
import { termsOf } from './terms.js'

/** All content of a database, by kind: each line is a document as canonical JSON, in their order. */
export type Content = ReadonlyMap<Kind, readonly string[]>

type Options = { consents: 'terms' | 'whole' }
type Reading = Store & Options & { context: PortableContext; changes: Changes }

/**
 * Reads all content in the form of an export. Ids of the database become uids; what leads to
 * something that is gone, or to a collection of the host, is left out.
 */
export async function readContent(store: Store, options: Options): Promise<Content> {
  const reading = {
    ...{ ...store, ...options },
    ...{ context: await contextOf(store), changes: await readChanges(store) },
  }
  const content = new Map<Kind, readonly string[]>()
  for (const kind of KINDS) {
    if (store.settings.off.has(kind)) continue
    const lines = await linesOf(reading, kind)
    content.set(kind, lines.map(stableJson).sort(byUnits))
  }
  return content
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

function linesOf(reading: Reading, kind: Kind): Promise<object[]> {
  if (isEntryKind(kind)) return entryLines(reading, kind)
  if (isPlain(kind)) return plainLines(reading, kind)
  if (kind === 'glossaryTerms') return termLines(reading)
  return linesByPeople(reading, kind)
}

/** Lines that say who has done something: an export without consents names nobody's address. */
async function linesByPeople(
  reading: Reading,
  kind: 'translations' | 'schedules' | 'translationMemory',
): Promise<object[]> {
  const lines = {
    translations: translationLines,
    schedules: scheduleLines,
    translationMemory: memoryLines,
  }
  const found: object[] = await lines[kind](reading)
  return reading.consents === 'whole' ? found : found.map((line) => withoutAddresses(line))
}

async function entryLines(reading: Reading, key: EntryKey): Promise<EntryLine[]> {
  const newest = await newestOf(reading, key)
  const docs = await findRaw(reading, { key })
  return docs.map((live) => {
    const line = entryLine(reading, { key, live, newest: newest.get(String(live.id)) })
    return { ...line, ...changed(reading, `${key}:${live.id}`) }
  })
}

function changed({ changes }: Reading, ref: string): { changed?: Record<string, string> } {
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

/** The newest version of each entry. */
async function newestOf(store: Store, key: EntryKey): Promise<Map<string, Newest>> {
  const { docs } = await store.payload.db.findVersions<Doc>({
    collection: slugOf(store.settings, key),
    where: { latest: { equals: true } },
    limit: 0,
    pagination: false,
    sort: '-updatedAt',
    ...transactionOf(store),
  })
  const newest = new Map<string, Newest>()
  for (const row of docs as unknown as Doc[]) {
    const id = String(row.parent) // an id
    // As Payload does it, should two say that they are the newest.
    if (newest.has(id)) continue
    newest.set(id, { doc: asObject(row.version), isSnapshot: row.snapshot === true })
  }
  return newest
}

async function plainLines(reading: Reading, key: PlainKind) {
  const fields = fieldsOf(reading, key)
  return (await findRaw(reading, { key })).map((doc) => {
    const { uid, ...rest } = toPortable(doc, fields, reading.context)
    const isLess = key === 'consents' && reading.consents === 'terms'
    return { uid, doc: isLess ? termsOf(rest) : rest, ...changed(reading, `${key}:${doc.id}`) }
  })
}

async function termLines(reading: Reading) {
  const fields = fieldsOf(reading, 'glossaryTerms')
  const docs = await findRaw(reading, { key: 'glossaryTerms' })
  return docs.map((doc) => ({ doc: toPortable(doc, fields, reading.context) }))
}

async function translationLines(reading: Reading) {
  const rows = await findRaw(reading, { key: 'translations' })
  return rows.flatMap(({ entryType, uid, changedAt, record }) => {
    const entry = `${String(entryType)}:${String(uid)}`
    return [{ entry, changedAt, record: withoutAccounts(record) }]
  })
}

async function memoryLines(reading: Reading) {
  const fields = fieldsOf(reading, 'translationMemory')
  const rows = await findRaw(reading, { key: 'translationMemory' })
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

/** By code units, alike on every machine. */
function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
