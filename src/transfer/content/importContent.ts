import { createLocalReq } from 'payload'

import { verifyEditions } from '../../editions/verifyEditions.js'
import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import { findRaw, type Store } from '../../entries/store.js'
import { inTransaction } from '../../saving/inTransaction.js'
import { localUploads } from '../../uploads/localUploads.js'
import { type PortableRef, readRef, REFERABLE } from '../portable/refs.js'
import type { PortableContext } from '../portable/toPortable.js'
import { checkContent, type ReadLine } from './checkContent.js'
import {
  type EntryLine,
  type Kind,
  PLAIN_KINDS,
  type PlainLine,
  type ScheduleLine,
  type TermLine,
  type TranslationLine,
} from './kinds.js'
import { writeChanges } from './changes.js'
import { filesToPlace, placeFiles } from './placeFiles.js'
import { planImport } from './planImport.js'
import { readContent } from './readContent.js'
import { writeMemory, writeSchedule, writeTranslation } from './writeAids.js'
import { writeEntry } from './writeEntry.js'
import { createBare, writePlain, writeTerm } from './writePlain.js'

type Args = Store & {
  folder: string
  /** Other content may be there; what the export has is written over it. */
  update: boolean
  onProgress: (text: string) => void
}

/** What an import did: lines written, and those that were there already. */
export type Imported = { written: number; same: number; files: number; missing: string[] }

/**
 * Imports an export after it was checked as a whole. Each document is one unit of work; one that is
 * there already, to the letter, is left alone, so an import that was cut off goes on where it was.
 *
 * @throws TransferError before anything is written
 */
export async function importContent({
  folder,
  update,
  onProgress,
  ...store
}: Args): Promise<Imported> {
  const checked = await checkContent({
    ...{ ...store, folder },
    onProgress: (done, total) => onProgress(`Checking ${bar(done, total)}`),
  })
  const { manifest, lines } = checked
  const current = await readContent(store, { consents: manifest.consents })
  const { write, same } = planImport({ checked, current, update })
  const uploads = localUploads(store.payload, store.settings)
  const placing = { folder, files: manifest.files, lines, uploads, update }
  const { files, missing } = await filesToPlace(placing)
  await placeFiles(files, (done) => onProgress(`Copying files ${bar(done, files.length)}`))
  const written = await writeAll(store, write, onProgress)
  const rebuilt = (done: number, total: number) => onProgress(`Editions ${bar(done, total)}`)
  // One that was cut off may have written all, and made no editions.
  const full = written > 0
  await verifyEditions({ ...store, full, repair: true, onProgress: rebuilt })
  await writeChanges(store, { lines, ids: await idsIn(store) })
  return { written, same, files: files.length, missing }
}

type Lines = ReadonlyMap<Kind, readonly ReadLine[]>

async function writeAll(store: Store, write: Lines, tell: Args['onProgress']): Promise<number> {
  const total = [...write.values()].reduce((sum, { length }) => sum + length, 0)
  let done = 0
  const ids = await idsIn(store)
  const context: PortableContext = {
    settings: store.settings,
    ref: (key, uid) => ids.get(`${key}:${String(uid)}`) ?? null,
  }
  const each = async <T>(kind: Kind, task: (store: Store, line: T) => Promise<void>) => {
    for (const { value } of write.get(kind) ?? []) {
      await inUnit(store, (unit) => task(unit, value as T)) // checked before
      tell(`Writing ${bar((done += 1), total)}`)
    }
  }
  for (const key of PLAIN_KINDS) {
    await each<PlainLine>(key, (unit, line) => writePlain(unit, { key, line, context }))
    await noteIds(store, ids, key)
  }
  await createAll(store, write, ids)
  for (const key of ENTRY_KEYS) {
    await each<EntryLine>(key, (unit, line) =>
      writeEntry(unit, { key, id: idOf(ids, `${key}:${line.uid}`), line, context }),
    )
  }
  await each<TermLine>('glossaryTerms', (unit, line) => writeTerm(unit, { line, context }))
  await each<TranslationLine>('translations', (unit, line) =>
    writeTranslation(unit, { entry: entryOf(ids, line.entry), line }),
  )
  await each<Record<string, unknown>>('translationMemory', writeMemory)
  await each<ScheduleLine>('schedules', (unit, line) =>
    writeSchedule(unit, { entry: entryOf(ids, line.entry), line }),
  )
  return total
}

/** Entries refer to each other, so all have an id before one is written; the oldest first. */
async function createAll(store: Store, write: Lines, ids: Ids): Promise<void> {
  for (const key of ENTRY_KEYS) {
    const lines = (write.get(key) ?? []).map(({ value }) => value as EntryLine) // as above
    const isNew = ({ uid }: EntryLine) => !ids.has(`${key}:${uid}`)
    const time = ({ live }: EntryLine) => String(live.createdAt)
    const inOrder = lines.filter(isNew).sort((a, b) => (time(a) < time(b) ? -1 : 1))
    for (const line of inOrder) {
      const id = await inUnit(store, (unit) => createBare(unit, { key, line }))
      ids.set(`${key}:${line.uid}`, id)
    }
  }
}

type Ids = Map<string, number | string>

async function idsIn(store: Store): Promise<Ids> {
  const ids: Ids = new Map()
  for (const key of REFERABLE) if (!store.settings.off.has(key)) await noteIds(store, ids, key)
  return ids
}

async function noteIds(store: Store, ids: Ids, key: (typeof REFERABLE)[number]): Promise<void> {
  if (store.settings.off.has(key)) return
  for (const { id, uid } of await findRaw(store, { key, select: { uid: true } }))
    ids.set(`${key}:${String(uid)}`, id)
}

function idOf(ids: Ids, ref: PortableRef): number | string {
  const id = ids.get(ref)
  if (id === undefined) throw new Error(`${ref} was not created.`)
  return id
}

function entryOf(ids: Ids, ref: string): { type: EntryKey; id: number | string } {
  const { key, uid } = readRef(ref) ?? { key: 'stories', uid: '' }
  return { type: key as EntryKey, id: idOf(ids, `${key}:${uid}`) } // checked before
}

async function inUnit<T>(store: Store, task: (store: Store) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, store.payload)
  return inTransaction(req, () => task({ ...store, req }))
}

const WIDTH = 24

function bar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH)
  return `[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done} of ${total}`
}
