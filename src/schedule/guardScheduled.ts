import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import type { EntryKey } from '../../collections/slugs.js'
import { may } from '../access/may.js'
import { callerOf } from '../access/roles.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/text.js'
import type { Settings } from '../options.js'
import { demandWhole } from '../publication/mustBeWhole.js'
import { DRY_RUN } from '../saving/databaseGuard.js'
import { carryOutDue } from './carryOut.js'
import { scheduledRun } from './scheduledRun.js'
import { momentText } from './scheduleError.js'
import { waitingOf } from './store.js'

/** On the request's context: the operation under way saves drafts. */
const DRAFTS = 'storiesSavesDrafts'

type Doc = { id: number | string }
/** Of an update; Payload's type is that of every operation. */
type Args = { id?: number | string; draft?: unknown }

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
    const { id, draft } = args as Args
    const isUpdate = operation === 'update' || operation === 'updateByID'
    if (!isUpdate || isInside(req)) return
    req.context[DRAFTS] = draft === true
    if (id === undefined) return
    await carryOutDue({ payload: req.payload, settings, req }, { type, id })
  }
}

/**
 * Refuses a change of a locale that waits to be published by somebody who may not publish it, and
 * has a draft of anybody else checked as if it were published: it will be. Runs before each
 * document is checked; one query.
 *
 * @throws NOT_ALLOWED saying when the locale is to be published
 */
function holdScheduled(type: EntryKey, settings: Settings): CollectionBeforeValidateHook<Doc> {
  return async ({ collection, operation, originalDoc, req }) => {
    const { locale } = req
    if (operation !== 'update' || !originalDoc || !locale || isInside(req)) return
    const { id } = originalDoc
    const waiting = await waitingOf({ payload: req.payload, settings, req }, { type, id })
    const publication = waiting.find((one) => one.locale === locale && one.action === 'publish')
    if (!publication) return
    if (req.user && !mayPublish(req, { type, locale, settings })) {
      const moment = momentText(req, publication)
      throw new PluginError('NOT_ALLOWED', message(req, 'schedule.held', { moment }))
    }
    if (req.context[DRAFTS] === true) demandWhole(req, { collection: collection.slug, id })
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
