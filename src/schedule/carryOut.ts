import { APIError, isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Store } from '../entries/store.js'
import { slugOf } from '../entries/slugOf.js'
import { waitingOf } from './store.js'
import type { ScheduledEntry, StoredSchedule } from './types.js'
import { operationContext } from '../entries/operationContext.js'

type InRequest = Store & { req: PayloadRequest }

/**
 * Publishes or unpublishes the locale of a schedule, as part of the request's unit of work and in
 * its turn, with the schedule's own rights. The save notes that the schedule is done.
 *
 * @throws what such a save by hand would be refused for
 */
export async function carryOut(store: InRequest, schedule: StoredSchedule): Promise<void> {
  const { payload, settings, req } = store
  const { entry, locale, action } = schedule
  const own = isolateObjectProperty(req, OWN)
  // A promise: so the save does not end the unit of work of which it is a part when it fails.
  own.transactionID = Promise.resolve(await req.transactionID) as Promise<string>
  own.user = null
  own.payloadAPI = 'local'
  own.headers = new Headers()
  own.context = {}
  const { id, at, mayEditShared } = schedule
  Object.assign(operationContext(own), { run: { id, at, mayEditShared }, via: 'job' })
  await payload.update({
    collection: slugOf(settings, entry.type),
    id: storedId(store, entry),
    locale,
    fallbackLocale: false,
    data: { _status: action === 'publish' ? 'published' : 'draft' },
    depth: 0,
    overrideAccess: true,
    req: own,
  })
}

const OWN: (keyof PayloadRequest)[] = [
  'locale',
  'fallbackLocale',
  'context',
  'transactionID',
  'user',
  'payloadAPI',
  'headers',
]

/**
 * Runs all due schedules of an entry, the earliest first, within a request that has the entry's
 * turn. Refused schedules stay pending: the runner will report the reason.
 */
export async function carryOutDue(store: InRequest, entry: ScheduledEntry): Promise<void> {
  const now = new Date().toISOString()
  for (const schedule of await waitingOf(store, entry)) {
    if (schedule.at > now) return
    try {
      await carryOut(store, schedule)
    } catch (error) {
      if (!isRefusal(error)) throw error
      return
    }
  }
}

/** The act itself was refused; anything else may go better another time. */
export function isRefusal(error: unknown): error is APIError {
  return error instanceof APIError && error.status < 500
}

/** The id as this database has it. */
function storedId({ payload }: Store, { id }: ScheduledEntry): number | string {
  return payload.db.defaultIDType === 'number' ? Number(id) : id
}
