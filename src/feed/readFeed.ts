import { setTimeout } from 'node:timers/promises'
import type { Where } from 'payload'

import { readRows } from '../database/readRows.js'
import { NO_POSITION, type PublicChange } from '../editions/changes.js'
import type { Ref } from '../editions/types.js'
import { showsWhere } from '../editions/visibility.js'
import { isEntryKey } from '../entries/slugs.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { PluginError } from '../errors.js'
import { numberChanges } from './numberChanges.js'
import type { Place } from './place.js'

/** The request that reads: what its reads may cost, and what it has found out already. */
export type FeedReader = {
  readonly budget: { giveWay: () => Promise<void>; spend: (rows: number) => void }
  readonly once: <T>(key: unknown, make: () => Promise<T>) => Promise<T>
}

type Base = Pick<Store, 'payload' | 'settings'> & { reader: FeedReader }
type Query = { where: Where; sort?: string[]; limit: number }

/** A change of the feed. `at`: when it was noted, RFC 3339. */
export type Told = PublicChange & Place

/** Some changes in their order, and the place of the last; `hasMore`: others follow. */
export type FeedPage = { changes: Told[]; end: Place; hasMore: boolean }

/** `gone`: the place is not, or no longer, in the feed. */
export type FeedRead = FeedPage | 'gone'

const COLUMNS = ['position', 'at', 'type', 'uid', 'kind', 'ref', 'locale', 'slug', 'programme']

/** How long a reader waits for positions, milliseconds: another server may be giving them. */
const PATIENCE = 3_000

/** Before the first change. */
const START: Place = { position: NO_POSITION, at: '' }

/**
 * Public changes after a place, those included that were committed before the call; the newest are
 * left to a later call if they cannot be given positions in time. Each read counts in the budget.
 *
 * @param since null: none, but the place of the newest.
 */
export async function readFeed(
  store: Base,
  { since, first }: { since: Place | null; first: number },
): Promise<FeedRead> {
  await numbered(store)
  if (since === null) return { changes: [], end: await newest(store), hasMore: false }
  const rows = await read(store, {
    // Those without a kind are for caches.
    where: { and: [{ position: { greater_than: since.position } }, { kind: { exists: true } }] },
    sort: ['position'],
    limit: first + 1,
  })
  // Afterwards: changes that are forgotten before they are read are those next to their place.
  if (!(await isThere(store, since))) return 'gone'
  const some = rows.slice(0, first)
  return {
    changes: await shown(store, some),
    end: placeOf(some.at(-1) ?? since),
    hasMore: rows.length > first,
  }
}

/** Who cannot wait any longer reads what has a position. */
async function numbered(store: Base): Promise<void> {
  await store.reader.budget.giveWay()
  store.reader.budget.spend(1)
  const waiting = new AbortController()
  const over = setTimeout(PATIENCE, undefined, { signal: waiting.signal, ref: false })
  try {
    await Promise.race([numberChanges(store).catch(unlessBusy), over.catch(() => undefined)])
  } finally {
    waiting.abort()
  }
}

function unlessBusy(error: unknown): void {
  if (!(error instanceof PluginError) || error.code !== 'BUSY') throw error
}

async function newest(store: Base): Promise<Place> {
  const where = { position: { greater_than: NO_POSITION } }
  const [last] = await read(store, { where, sort: ['-position'], limit: 1 })
  return last ? placeOf(last) : START
}

/** The change is the one that was read last, or nothing was, and nothing has been forgotten since. */
async function isThere(store: Base, { position, at }: Place): Promise<boolean> {
  const isStart = position === START.position
  const where = isStart
    ? { position: { greater_than: NO_POSITION } }
    : { position: { equals: position } }
  const [found] = await read(store, { where, sort: ['position'], limit: 1 })
  if (isStart) return at === START.at && (!found || found.position === NO_POSITION + 1)
  return found?.at === at
}

async function read(store: Base, query: Query): Promise<Told[]> {
  const rows = await counted(store, 'changes', { ...query, columns: COLUMNS })
  return rows as Told[] // written by `noteChanges` alone
}

/** Reads rows; one that finds none costs as much as one that finds one. */
async function counted(
  { payload, settings, reader: { budget } }: Base,
  key: 'changes' | 'editions',
  query: Query & { columns: string[] },
): Promise<Record<string, unknown>[]> {
  await budget.giveWay()
  const rows = await readRows(payload, { collection: slugOf(settings, key), ...query })
  budget.spend(Math.max(1, rows.length))
  return rows
}

/** Without languages that there are no more, and without uploads that no entry shows. */
async function shown(store: Base, changes: readonly Told[]): Promise<Told[]> {
  const locales = new Set(store.settings.locales.map(({ code }) => code))
  const refs = changes.filter(({ type }) => !isEntryKey(type)).map(({ ref }) => ref)
  const uploads = new Set<Ref>()
  for (const ref of new Set(refs)) if (await isShown(store, ref)) uploads.add(ref)
  return changes.filter(({ type, ref, locale }) =>
    isEntryKey(type) ? locales.has(locale) : uploads.has(ref),
  )
}

/** One read for each upload, however often the request comes across it. */
function isShown(store: Base, ref: Ref): Promise<boolean> {
  return store.reader.once(['shown', ref], async () => {
    const where = showsWhere(ref, new Date().toISOString())
    return (await counted(store, 'editions', { where, columns: ['ref'], limit: 1 })).length > 0
  })
}

function placeOf({ position, at }: Place): Place {
  return { position, at }
}
