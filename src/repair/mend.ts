import { createLocalReq, type PayloadRequest } from 'payload'

import { SYSTEM } from '../audit/actorOf.js'
import { logEvent } from '../audit/logEvent.js'
import { syncEntry } from '../editions/syncEntry.js'
import { takeTurn } from '../database/units.js'
import { asObject } from '../entries/read.js'
import { timeOf } from '../entries/findLatest.js'
import { slugOf } from '../entries/slugOf.js'
import { ENTRY_KEYS, UPLOAD_KEYS, isEntryKey } from '../entries/slugs.js'
import type { Store } from '../entries/store.js'
import { transactionOf } from '../entries/transactionOf.js'
import { release } from '../fields/slug/reservations.js'
import { freeSlugs } from '../fields/slug/freeSlugs.js'
import { inTransaction } from '../saving/inTransaction.js'
import { examine } from './examine.js'
import { REPAIR } from './readCopies.js'
import type { Suspect } from './suspects.js'
import type { Change, Doc, Torn } from './types.js'

type InRequest = Store & { req: PayloadRequest }

/** More rounds than there are things that hide one another. */
const MAX_ROUNDS = 4

/**
 * Mends one document, in one transaction and in its turn: it is looked at again, so what others
 * have saved meanwhile stays. Tells the audit log of it. Doing it twice changes nothing.
 *
 * @returns what was found, each with what became of it; none when it is whole.
 */
export async function mend(given: Store, suspect: Suspect): Promise<Torn[]> {
  const req = await createLocalReq({}, given.payload)
  const store = { ...given, req }
  const { key, id } = suspect
  return inTransaction(req, async () => {
    await takeTurn(req, `${slugOf(store.settings, key)}:${id}`)
    const found: Torn[] = []
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const torn = await examine(store, suspect)
      if (!torn) break
      found.push(torn)
      if (!torn.change) break
      await apply(store, torn, torn.change)
    }
    const mended = found.filter(({ change }) => change !== null)
    if (mended.length > 0) await follow(store, mended)
    return found
  })
}

/** What is half made goes last, so that a mend that is cut short is found again. */
async function apply(store: InRequest, torn: Torn, change: Change): Promise<void> {
  const { key, id } = torn
  const collection = slugOf(store.settings, key)
  const { db } = store.payload
  const unit = transactionOf(store)
  if (change.live) {
    const data = await withFreeSlugs(store, torn, change.live)
    await db.updateOne({ collection, id, data, returning: false, ...unit })
  }
  for (const { id: version, doc, updatedAt } of change.versions) {
    // Without a time of the row adapters would add their own.
    const versionData = { version: withoutId(doc), updatedAt } as never // what is to change
    await db.updateVersion({ collection, id: version, versionData, returning: false, ...unit })
  }
  if (change.remove.length > 0) {
    const where = { id: { in: [...change.remove] } }
    await db.deleteVersions({ collection, where, ...unit })
  }
  if (change.newest !== null) await markNewest(store, torn, change.newest)
}

async function markNewest(store: InRequest, { key, id }: Torn, newest: Doc['id']): Promise<void> {
  const collection = slugOf(store.settings, key)
  const { db } = store.payload
  const { docs } = await db.findVersions<Doc>({
    collection,
    where: { parent: { equals: id } },
    limit: 0,
    pagination: false,
    select: { latest: true, updatedAt: true },
    ...transactionOf(store),
  })
  for (const version of docs) {
    const latest = version.id === newest
    if ((version.latest === true) === latest) continue
    const versionData = { latest, updatedAt: timeOf(version.updatedAt) } as never // as above
    await db.updateVersion({
      ...{ collection, id: version.id, versionData, returning: false },
      ...transactionOf(store),
    })
  }
}

/** Another entry may have taken a slug while it was lost. */
async function withFreeSlugs(store: InRequest, { key, id, uid }: Torn, live: Doc): Promise<Doc> {
  const data = withoutId(live)
  if (!isEntryKey(key) || !live.slug) return data
  const collection = slugOf(store.settings, key)
  const slugs = await freeSlugs({
    ...{ req: store.req, collection, settings: store.settings },
    live: { ...live, id, uid },
  })
  release(uid)
  return { ...data, slug: { ...asObject(data.slug), ...slugs } }
}

/** A copy that adapters may change. In it nothing is undefined: SQL databases make rows of it. */
function withoutId(doc: Doc): Doc {
  const { id: _id, _id: _own, ...rest } = doc
  return JSON.parse(JSON.stringify(rest)) as Doc // of values that JSON has
}

/** Editions of what is whole again, and an event for each thing that was mended. */
async function follow(store: InRequest, mended: readonly Torn[]): Promise<void> {
  for (const { key, id, uid, title, findings } of mended) {
    const type = [...ENTRY_KEYS, ...UPLOAD_KEYS].find((known) => known === key)
    if (type) await syncEntry({ ...store, type, id })
    for (const { kind, lost } of findings) {
      await logEvent(store.req, {
        action: 'restore',
        actor: SYSTEM,
        entryType: key,
        entry: uid,
        entryTitle: title,
        fields: lost,
        detail: `${REPAIR}${kind}`,
      })
    }
  }
}
