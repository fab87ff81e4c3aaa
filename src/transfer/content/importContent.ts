import { setImmediate } from 'node:timers/promises'
import { createLocalReq } from 'payload'

import { verifyEditions } from '../../editions/verifyEditions.js'
import { ENTRY_KEYS, type EntryKey } from '../../entries/slugs.js'
import { findRaw, type Store } from '../../entries/store.js'
import { inTransaction } from '../../saving/inTransaction.js'
import { type PortableRef, readRef, REFERABLE } from '../portable/refs.js'
import type { PortableContext } from '../portable/toPortable.js'
import { checkContent, type CheckedContent, type ReadLine } from './checkContent.js'
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
import { writeFormerSlugs } from './formerSlugs.js'
import { filesToPlace, placeFiles } from './placeFiles.js'
import { type ImportPlan, planImport } from './planImport.js'
import { openContent, readKind } from './readContent.js'
import { uploadPlaces } from './uploadPlaces.js'
import { writeMemory, writeSchedule, writeTranslation } from './writeAids.js'
import { writeEntry } from './writeEntry.js'
import { type BareEntry, createBare, writePlain, writeTerm } from './writePlain.js'

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
 * Its lines are read as they are needed, and never held as a whole.
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
  const reading = await openContent(store, { consents: checked.manifest.consents })
  const current = (kind: Kind) => readKind(reading, kind)
  const { write, same } = await planImport({ checked, current, update })
  const uploads = uploadPlaces(store.payload, store.settings)
  const { files, missing } = await filesToPlace({ folder, checked, uploads, update })
  await placeFiles(files, (done) => onProgress(`Copying files ${bar(done, files.length)}`))
  const written = await writeAll(store, { checked, write }, onProgress)
  const rebuilt = (done: number, total: number) => onProgress(`Editions ${bar(done, total)}`)
  // One that was cut off may have written all, and made no editions.
  const full = written > 0
  await verifyEditions({ ...store, full, repair: true, onProgress: rebuilt })
  const ids = await idsIn(store)
  await writeChanges(store, { checked, ids })
  await writeFormerSlugs(store, { checked, ids })
  return { written, same, files: files.length, missing }
}

type Wanted = Pick<ImportPlan, 'write'> & { checked: CheckedContent }

async function* linesTo({ checked, write }: Wanted, kind: Kind): AsyncGenerator<ReadLine> {
  const wanted = write.get(kind)
  if (!wanted || wanted.size === 0) return
  for await (const line of checked.lines(kind)) if (wanted.has(line.line)) yield line
}

async function writeAll(store: Store, wanted: Wanted, tell: Args['onProgress']): Promise<number> {
  const total = [...wanted.write.values()].reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const ids = await idsIn(store)
  const context: PortableContext = {
    settings: store.settings,
    ref: (key, uid) => ids.get(`${key}:${String(uid)}`) ?? null,
  }
  const each = async <T>(kind: Kind, task: (store: Store, line: T) => Promise<void>) => {
    for await (const { value } of linesTo(wanted, kind)) {
      await inUnit(store, (unit) => task(unit, value as T)) // checked before
      tell(`Writing ${bar((done += 1), total)}`)
      // libsql frees its statements between events (tursodatabase/libsql-js#153).
      await setImmediate()
    }
  }
  for (const key of PLAIN_KINDS) {
    await each<PlainLine>(key, (unit, line) => writePlain(unit, { key, line, context }))
    await noteIds(store, ids, key)
  }
  await createAll(store, wanted, ids)
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
async function createAll(store: Store, wanted: Wanted, ids: Ids): Promise<void> {
  for (const key of ENTRY_KEYS) {
    const news: BareEntry[] = []
    for await (const { value } of linesTo(wanted, key)) {
      const { uid, live } = value as EntryLine // as above
      const { createdAt, updatedAt, sourceLocale } = live
      if (!ids.has(`${key}:${uid}`)) news.push({ uid, createdAt, updatedAt, sourceLocale })
    }
    const time = ({ createdAt }: BareEntry) => String(createdAt)
    for (const entry of news.sort((a, b) => (time(a) < time(b) ? -1 : 1))) {
      const id = await inUnit(store, (unit) => createBare(unit, { key, entry }))
      ids.set(`${key}:${entry.uid}`, id)
      await setImmediate()
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
