import { type Endpoint, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

import { idInPath } from '../access/idInPath.js'
import type { EntryKey } from '../entries/slugs.js'
import { mayEditShared } from '../access/mayEditShared.js'
import { asText } from '../entries/read.js'
import { refuseLocale } from '../entries/refuseLocale.js'
import { syncEntry } from '../editions/syncEntry.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { publicationProblems } from '../saving/dryRun.js'
import { carryOutDue } from '../schedule/carryOut.js'
import { inUnit } from '../saving/inUnit.js'
import { liveState } from '../schedule/liveState.js'
import { maySchedule } from './maySchedule.js'
import { noteSchedule } from './noteSchedule.js'
import { askedFields, orderProblem, readAsked, readMoment, scheduleBody } from './readSchedule.js'
import { SCHEDULE } from '../schedule/scheduleSchema.js'
import { scheduleError } from '../schedule/scheduleError.js'
import { forget, type Requester, saveWaiting, waitingOf } from '../schedule/store.js'
import { superseded } from '../schedule/superseded.js'
import type { ScheduleAction, WaitingSchedule } from '../schedule/types.js'
import { privateJson } from '../access/privateJson.js'
import { described, type Operation } from '../schema/operation.js'

type Context = { req: PayloadRequest; type: EntryKey; settings: Settings }
type Asked = { locale: string; action: ScheduleAction }

function operations(settings: Settings) {
  return {
    add: {
      summary: 'Schedules the publication or the withdrawal of one language.',
      body: scheduleBody(settings),
      answer: 'What waits, and what to know of it.',
      returns: z.object({ schedule: SCHEDULE, notes: z.array(z.string()) }),
    },
    cancel: {
      summary: 'Cancels a schedule.',
      query: askedFields(settings),
      answer: 'What no longer waits: with a publication goes the end that it was to have.',
      returns: z.object({
        cancelled: z.array(SCHEDULE.pick({ locale: true, action: true, at: true })),
      }),
    },
  } satisfies Record<string, Operation>
}

/**
 * `POST` and `DELETE` `/<slug>/<id>/schedule` of a collection of entries: let a locale be published
 * or unpublished later, or no longer. Both ask the rights to schedule and to do it in that locale,
 * answer 200 with what waits, and write the schedule and the entry's editions, nothing else.
 */
export function scheduleEndpoints(type: EntryKey, settings: Settings): Endpoint[] {
  if (!settings.enabled) return []
  const path = '/:id/schedule'
  const to = operations(settings)
  return [
    described({ path, method: 'post', handler: (req) => add({ req, type, settings }) }, to.add),
    described(
      { path, method: 'delete', handler: (req) => cancel({ req, type, settings }) },
      to.cancel,
    ),
  ]
}

/** `{ schedule, notes }`. @throws BAD_USER_INPUT, NOT_ALLOWED, NotFound, ValidationError */
async function add(context: Context): Promise<Response> {
  const { req, type, settings } = context
  const body = await bodyOf(req)
  const asked = askedOf(context, body)
  const moment = readMoment(body, new Date().toISOString())
  if ('problem' in moment) throw scheduleError(req, moment.problem)
  const { isEarlierOfTwo, ...when } = moment.fields
  const by = requester(context)
  const schedule: WaitingSchedule = { ...asked, ...when, by: by.name }
  const collection = settings.slugs[type]
  const entry = { type, id: idInPath(req, collection) }
  await inUnit({ payload: req.payload, settings, req }, entry, async (store) => {
    await carryOutDue(store, entry)
    const { published } = await liveState(store, entry)
    const waiting = await waitingOf(store, entry)
    const isPublished = published.includes(asked.locale)
    const problem = orderProblem(schedule, { isPublished, waiting })
    if (problem) throw scheduleError(req, problem, schedule.timeZone)
    if (asked.action === 'publish') await checkPublishable(context, { ...entry, ...asked })
    await saveWaiting(store, { entry, schedule, by })
    await noteSchedule(req, { action: 'schedule', collection, entry, schedule })
    await syncEntry({ ...store, ...entry })
  })
  const { timeZone } = schedule
  const twice = message(req, 'schedule.twice', { timeZone, given: String(body.at) })
  return privateJson({ schedule, notes: isEarlierOfTwo ? [twice] : [] })
}

/** `{ cancelled }`: with a publication goes the end that it was to have. */
async function cancel(context: Context): Promise<Response> {
  const { req, type, settings } = context
  refuseLocale(req, settings)
  const { locale, action } = askedOf(context, req.query)
  const collection = settings.slugs[type]
  const entry = { type, id: idInPath(req, collection) }
  const cancelled = await inUnit({ payload: req.payload, settings, req }, entry, async (store) => {
    await carryOutDue(store, entry)
    const state = await liveState(store, entry)
    const waiting = await waitingOf(store, entry)
    const found = waiting.find((one) => one.locale === locale && one.action === action)
    const now = new Date().toISOString()
    if (!found || found.at <= now) {
      throw scheduleError(req, {
        field: 'action',
        expected: 'schedule.expect.waiting',
        given: action,
      })
    }
    const left = waiting.filter((one) => one !== found)
    const all = [found, ...superseded(left, { ...state, justPublished: null })]
    await forget(store, all)
    for (const schedule of all) {
      await noteSchedule(req, { action: 'cancelSchedule', collection, entry, schedule })
    }
    await syncEntry({ ...store, ...entry })
    return all
  })
  const shown = cancelled.map((one) => ({ locale: one.locale, action: one.action, at: one.at }))
  return privateJson({ cancelled: shown })
}

/** The locale and action of a request, if the user has the right. */
function askedOf({ req, type, settings }: Context, given: Record<string, unknown>): Asked {
  if (!req.user) throw new PluginError('NOT_ALLOWED', message(req, 'schedule.signIn'))
  const read = readAsked(given, settings)
  if ('problem' in read) throw scheduleError(req, read.problem)
  const asked = read.fields
  if (maySchedule(req, { type, ...asked, settings })) return asked
  throw new PluginError('NOT_ALLOWED', message(req, 'schedule.notAllowed'))
}

async function checkPublishable(
  { req, type, settings }: Context,
  { id, locale }: { id: number | string; locale: string },
): Promise<void> {
  const slug = settings.slugs[type]
  const errors = await publicationProblems({ req, slug, id, locale, settings })
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors, req }, req.t)
}

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  throw new PluginError('BAD_USER_INPUT', message(req, 'schedule.body'))
}

function requester({ req, type, settings }: Context): Requester {
  const account: Record<string, unknown> = { ...req.user }
  return {
    name: asText(account.name) ?? asText(account.email),
    id: req.user ? String(req.user.id) : null,
    mayEditShared: mayEditShared(req, settings.slugs[type], settings),
  }
}
