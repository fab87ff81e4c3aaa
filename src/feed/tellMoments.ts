import { createLocalReq, type Where } from 'payload'

import { readRows } from '../database/readRows.js'
import { takeTurn } from '../database/units.js'
import { tellIntended } from '../editions/changes.js'
import { syncEntry } from '../editions/syncEntry.js'
import type { EditionType } from '../editions/types.js'
import { visibleWhere } from '../editions/visibility.js'
import { unique } from '../entries/read.js'
import { slugOf } from '../entries/slugOf.js'
import type { Store } from '../entries/store.js'
import { inTransaction } from '../saving/inTransaction.js'
import { cleanError } from '../telemetry/describeError.js'

type Base = Pick<Store, 'payload' | 'settings'>

/**
 * Notes what has become public, or ceased to be, by itself: at a scheduled moment, or at the end of a
 * consent; and lets be told what a crash has kept from it. Each entry in its turn; one that fails is
 * logged and tried again next time. Costs three reads by index where nothing has.
 */
export async function tellMoments(store: Base, now = new Date().toISOString()): Promise<void> {
  await tellIntended(store, new Date(now))
  const ended: Where = {
    and: [{ told: { equals: 'yes' } }, { visibleUntil: { less_than_equal: now } }],
  }
  const begun: Where = { and: [{ told: { equals: 'no' } }, visibleWhere(now)] }
  const refs = unique([...(await refsOf(store, ended)), ...(await refsOf(store, begun))])
  for (const ref of refs) {
    try {
      await syncInTurn(store, ref)
    } catch (err) {
      const msg = `Changes: could not tell what became of ${ref}; will retry later.`
      store.payload.logger.error({ err: cleanError(err), msg })
    }
  }
}

async function refsOf({ payload, settings }: Base, where: Where): Promise<string[]> {
  const collection = slugOf(settings, 'editions')
  const rows = await readRows(payload, { collection, where, columns: ['ref'] })
  return rows.map(({ ref }) => String(ref))
}

async function syncInTurn({ payload, settings }: Base, ref: string): Promise<void> {
  const colon = ref.indexOf(':')
  const [type, id] = [ref.slice(0, colon) as EditionType, ref.slice(colon + 1)] // as a ref is made
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await takeTurn(req, `${slugOf(settings, type)}:${id}`)
    await syncEntry({ payload, settings, req, type, id })
  })
}
