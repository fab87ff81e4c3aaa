import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
  Where,
} from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import { may } from '../access/may.js'
import { callerOf } from '../access/roles.js'
import { RESTORES } from '../audit/contextKeys.js'
import { record } from '../entries/read.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/text.js'
import type { Settings } from '../entries/settings.js'
import { demandWhole } from '../publication/mustBeWhole.js'
import { DRY_RUN } from '../saving/databaseGuard.js'
import { carryOutDue } from './carryOut.js'
import { stateOf } from './liveState.js'
import { scheduledRun } from './scheduledRun.js'
import { momentText } from './scheduleError.js'
import { waitingOf } from './store.js'

/** On the request's context: the operation under way saves drafts. */
const DRAFTS = 'storiesSavesDrafts'

type Id = number | string
type Doc = Record<string, unknown> & { id: Id }
/** Of an update; Payload's type is that of every operation. */
type Args = { id?: Id; where?: Where; draft?: unknown }

/**
 * A collection of entries in which a locale that waits to be published is changed only by those
 * who may publish it, and only into what may be published.
 */
export function guardScheduled(
  collection: CollectionConfig,
  { type, settings }: { type: EntryKey; settings: Settings },
): CollectionConfig {
  if (!settings.enabled) return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [firstWhatIsDue(type, settings), ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [...(hooks?.beforeValidate ?? []), holdScheduled(type, settings)],
    },
  }
}

/**
 * Carries out what is due for an entry before a save changes it: a scheduled publication takes the
 * draft of its moment, not what was written after it. Runs before every update, when the save has
 * its turn; one query.
 */
function firstWhatIsDue(type: EntryKey, settings: Settings): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const given = args as Args
    const isUpdate = operation === 'update' || operation === 'updateByID'
    if (!isUpdate) return
    req.context[DRAFTS] = given.draft === true
    // Before its first save a restoration has done it for all of them.
    if (isInside(req) || req.context[RESTORES] === true) return
    const store = { payload: req.payload, settings, req }
    for (const id of idsOf(given)) await carryOutDue(store, { type, id })
  }
}

/** Of an update of several entries those that `waitTurn` has found, and has the turn with. */
function idsOf({ id, where }: Args): Id[] {
  if (id !== undefined) return [id]
  const found: unknown = record(record(where?.and?.at(-1)).id).in
  return Array.isArray(found) ? (found as Id[]) : [] // `waitTurn` has put them there
}

/**
 * Refuses a change of a locale that waits to be published by somebody who may not publish it, and
 * has an edit of anybody else checked as if it were published: it will be. Runs before each
 * document is checked; one query, or two.
 *
 * @throws NOT_ALLOWED saying when the locale is to be published
 */
function holdScheduled(type: EntryKey, settings: Settings): CollectionBeforeValidateHook<Doc> {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const { locale } = req
    // The dry run of a restoration asks what the restoration will.
    const isAsked = req.context[RESTORES] === true || !isInside(req)
    if (operation !== 'update' || !originalDoc || !locale || !isAsked) return
    const { id } = originalDoc
    const store = { payload: req.payload, settings, req }
    const waiting = await waitingOf(store, { type, id })
    const publication = waiting.find((one) => one.locale === locale && one.action === 'publish')
    if (!publication) return
    if (req.user && !mayPublish(req, { type, locale, settings })) {
      const moment = momentText(req, publication)
      throw new PluginError('NOT_ALLOWED', message(req, 'schedule.held', { moment }))
    }
    const next: Record<string, unknown> = { ...data }
    const isMoving = Boolean(next.deletedAt) !== Boolean(originalDoc.deletedAt)
    const { published } = await stateOf(store, { type, id })
    const takesAway = published.includes(locale) && next._status === 'draft'
    // What is public can always be taken away, whatever has become of the draft.
    const isTakenAway = takesAway && req.context[DRAFTS] !== true
    if (!isMoving && !isTakenAway) demandWhole(req, { collection: collection.slug, id })
  }
}

function mayPublish(
  { user }: PayloadRequest,
  { type, ...rest }: { type: EntryKey; locale: string; settings: Settings },
): boolean {
  const caller = callerOf(user, rest.settings)
  return may({ caller, collection: type, action: 'publish', ...rest })
}

/** Part of carrying out a schedule, or of asking whether one could be. */
function isInside({ context }: PayloadRequest): boolean {
  return context[DRY_RUN] === true || scheduledRun(context) !== null
}
