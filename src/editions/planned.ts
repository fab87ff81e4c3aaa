import type { EntryKey } from '../entries/slugs.js'
import { ENTRY_KEYS } from '../entries/slugs.js'
import { slugOf } from '../entries/slugOf.js'
import { allWaiting, waitingOf } from '../schedule/store.js'
import type { PlannedChange, StoredSchedule } from '../schedule/types.js'
import type { Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { isoDate } from '../entries/pickLocale.js'
import { asObject } from '../entries/read.js'
import type { EditionType, Ref } from './types.js'

/** The newest draft of an entry, in all locales, and when it was saved. */
type Draft = { doc: Record<string, unknown>; updatedAt: string }

/** The pending schedules of an entry, and the draft that a publication would use. */
type Planned = { waiting: StoredSchedule[]; latest: Draft | null }

/** One query for an entry for which nothing waits, none for an upload. */
export async function readPlanned(
  store: Store,
  { type, id }: { type: EditionType; id: number | string },
): Promise<Planned> {
  if (!isEntry(type)) return { waiting: [], latest: null }
  const waiting = await waitingOf(store, { type, id })
  if (!waiting.some(({ action }) => action === 'publish')) return { waiting, latest: null }
  const [latest] = await newestDrafts(store, type, [id])
  return { waiting, latest: latest?.draft ?? null }
}

/** `plannedText` of every entry for which something waits. */
export async function readAllPlanned(store: Store): Promise<Map<Ref, string>> {
  const byRef = new Map<Ref, StoredSchedule[]>()
  for (const schedule of await allWaiting(store)) {
    const ref: Ref = `${schedule.entry.type}:${schedule.entry.id}`
    byRef.set(ref, [...(byRef.get(ref) ?? []), schedule])
  }
  const drafts = await draftTimes(store, [...byRef.values()].flat())
  return new Map(
    [...byRef].map(([ref, waiting]) => {
      return [ref, plannedText({ waiting, draft: drafts.get(ref) ?? null })]
    }),
  )
}

/**
 * What waits for an entry, as its revision holds it; empty: nothing.
 *
 * @param draft When the draft was saved that a publication would take; null when none waits.
 */
export function plannedText({
  waiting,
  draft,
}: {
  waiting: readonly PlannedChange[]
  draft: string | null
}): string {
  const changes = waiting.map(({ action, locale, at, mayEditShared }) => {
    return `${action}.${locale}.${at}${mayEditShared ? '' : '.texts'}`
  })
  return [...changes.sort(), ...(draft === null ? [] : [`draft.${draft}`])].join(',')
}

/** When the drafts were saved that will be published. */
async function draftTimes(store: Store, waiting: readonly StoredSchedule[]) {
  const times = new Map<Ref, string>()
  for (const type of ENTRY_KEYS) {
    const ids = waiting
      .filter(({ entry, action }) => entry.type === type && action === 'publish')
      .map(({ entry }) => entry.id)
    if (ids.length === 0 || store.settings.off.has(type)) continue
    const found = await newestDrafts(store, type, ids, { updatedAt: true })
    for (const { id, draft } of found) times.set(`${type}:${id}`, draft.updatedAt)
  }
  return times
}

async function newestDrafts(
  store: Store,
  type: EntryKey,
  ids: (number | string)[],
  columns?: Record<string, true>,
): Promise<{ id: string; draft: Draft }[]> {
  const { docs } = await store.payload.db.findVersions<Record<string, unknown>>({
    collection: slugOf(store.settings, type),
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    limit: 0,
    pagination: false,
    sort: '-updatedAt',
    ...(columns ? { select: { parent: true, ...columns } } : {}),
    ...transactionOf(store),
  })
  const newest = new Map<string, Draft>()
  for (const { parent, updatedAt, version } of docs) {
    const id = String(parent)
    // As Payload does it, should two say that they are the newest.
    if (newest.has(id)) continue
    newest.set(id, { doc: asObject(version), updatedAt: isoDate(updatedAt) ?? '' })
  }
  return [...newest].map(([id, draft]) => ({ id, draft }))
}

function isEntry(type: EditionType): type is EntryKey {
  return (ENTRY_KEYS as readonly string[]).includes(type)
}
