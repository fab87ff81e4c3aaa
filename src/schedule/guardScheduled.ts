import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import type { EntryKey } from '../entries/slugs.js'
import { may } from '../access/may.js'
import { callerOf } from '../access/roles.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { demandWhole } from '../saving/mustBeWhole.js'
import { carryOutDue } from './carryOut.js'
import { stateOf } from './liveState.js'
import { momentText } from './scheduleError.js'
import { waitingOf } from './store.js'
import { type OperationContext, operationContext } from '../entries/operationContext.js'

type Id = number | string
type Doc = Record<string, unknown> & { id: Id }
/** Of an update; Payload's type is that of every operation. */
type Args = { id?: Id; draft?: unknown }

/**
 * Runs the due schedules of an entry before a save changes it: a scheduled publication uses the
 * draft at its scheduled time, not later changes. Runs before every update, when the save has its
 * turn; one query.
 */
export function carryOutFirst(type: EntryKey, settings: Settings): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    const given = args as Args
    const isUpdate = operation === 'update' || operation === 'updateByID'
    if (!isUpdate) return
    const context = operationContext(req)
    context.savesDrafts = given.draft === true
    // Before its first save a restoration has done it for all of them.
    if (isInside(context) || context.restores) return
    const store = { payload: req.payload, settings, req }
    if (given.id !== undefined) await carryOutDue(store, { type, id: given.id })
  }
}

/**
 * Refuses a change of a locale that is scheduled for publication if the user cannot publish it.
 * Other changes are checked as publications, because they will be published. Runs before each
 * document is checked; one query, or two.
 *
 * @throws NOT_ALLOWED saying when the locale is to be published
 */
export function holdScheduled(
  type: EntryKey,
  settings: Settings,
): CollectionBeforeValidateHook<Doc> {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const { locale } = req
    // The dry run of a restoration asks what the restoration will.
    const context = operationContext(req)
    const isAsked = context.restores === true || !isInside(context)
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
    const isTakenAway = takesAway && !context.savesDrafts
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
function isInside({ isDryRun, run }: OperationContext): boolean {
  return isDryRun === true || run !== undefined
}
