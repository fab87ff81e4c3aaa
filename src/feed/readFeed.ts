import type { Where } from 'payload'

import { readRows } from '../database/readRows.js'
import { NO_POSITION, type PublicChange } from '../editions/changes.js'
import type { Ref } from '../editions/types.js'
import { showsWhere } from '../editions/visibility.js'
import { isEntryKey } from '../entries/slugs.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { numberChanges } from './numberChanges.js'
import type { Place } from './place.js'

type Base = Pick<Store, 'payload' | 'settings'>

/** A change of the feed. `at`: when it was noted, RFC 3339. */
export type Told = PublicChange & Place

/** Some changes in their order, and the place of the last; `hasMore`: others follow. */
export type FeedPage = { changes: Told[]; end: Place; hasMore: boolean }

/** `gone`: the place is not, or no longer, in the feed. */
export type FeedRead = FeedPage | 'gone'

const COLUMNS = ['position', 'at', 'type', 'uid', 'kind', 'ref', 'locale', 'slug', 'programme']

/** Before the first change. */
const START: Place = { position: NO_POSITION, at: '' }

/**
 * Public changes after a place, those included that were committed before the call.
 *
 * @param since null: none, but the place of the newest.
 */
export async function readFeed(
  store: Base,
  { since, first }: { since: Place | null; first: number },
): Promise<FeedRead> {
  await numberChanges(store)
  if (since === null) return { changes: [], end: await newest(store), hasMore: false }
  if (!(await isThere(store, since))) return 'gone'
  const rows = await read(store, {
    where: { position: { greater_than: since.position } },
    sort: ['position'],
    limit: first + 1,
  })
  const some = rows.slice(0, first)
  return {
    changes: await shown(store, some),
    end: placeOf(some.at(-1) ?? since),
    hasMore: rows.length > first,
  }
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

async function read(
  { payload, settings }: Base,
  query: { where: Where; sort: string[]; limit: number },
): Promise<Told[]> {
  const collection = slugOf(settings, 'changes')
  const rows = await readRows(payload, { collection, columns: COLUMNS, ...query })
  return rows as Told[] // written by `noteChanges` alone
}

/** Without languages that there are no more, and without uploads that no entry shows. */
async function shown({ payload, settings }: Base, changes: readonly Told[]): Promise<Told[]> {
  const locales = new Set(settings.locales.map(({ code }) => code))
  const refs = changes.filter(({ type }) => !isEntryKey(type)).map(({ ref }) => ref)
  const uploads = new Set<Ref>()
  for (const ref of new Set(refs)) {
    const where = showsWhere(ref, new Date().toISOString())
    const query = { collection: slugOf(settings, 'editions'), where, columns: ['ref'], limit: 1 }
    if ((await readRows(payload, query)).length > 0) uploads.add(ref)
  }
  return changes.filter(({ type, ref, locale }) =>
    isEntryKey(type) ? locales.has(locale) : uploads.has(ref),
  )
}

function placeOf({ position, at }: Place): Place {
  return { position, at }
}
