import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { mayEditShared } from '../access/mayEditShared.js'
import { asObject } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { findByIds } from '../entries/findByIds.js'
import { freeSlugs } from '../fields/slug/freeSlugs.js'
import { sourceLocaleOf } from '../entries/translatedFrom.js'
import { notePlan } from './keepPlans.js'
import { planSave } from './livePlan.js'
import { operationContext } from '../entries/operationContext.js'

type Doc = Record<string, unknown>

/** Of an update; Payload's type is that of every operation. */
type Args = {
  id?: number | string
  data?: Doc
  draft?: boolean
  publishSpecificLocale?: string
  publishAllLocales?: boolean | string
  unpublishAllLocales?: boolean | string
}

/**
 * Notes which status a save asks for, before Payload fills in that of the newest draft. A save of a
 * public locale that names none leaves it public, so it is a publication; any other is none,
 * whatever the newest draft has been before. Runs before every update, after `forceDraft`; one
 * query if the save is not a draft and names no status.
 */
export const askStatus: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, req } = hook
  if (operation !== 'update' && operation !== 'updateByID') return hook.args
  const args = hook.args as Args
  const { id, data, draft } = args
  const locale = args.publishSpecificLocale || req.locale
  const asked = data?._status ?? null
  const context = operationContext(req)
  context.askedStatus = asked
  context.unpublishesAll = String(args.unpublishAllLocales) === 'true'
  const isDraft =
    draft === true && asked !== 'published' && !args.publishAllLocales && !context.unpublishesAll
  context.asksDraftOf = isDraft && id !== undefined ? `${collection.slug}:${id}` : null
  const isAboutTrash = asked === null && data !== undefined && 'deletedAt' in data
  context.isAboutTrash = isAboutTrash
  if (id === undefined || !data || draft || asked !== null || isAboutTrash) return hook.args
  const [live] = await findByIds(req, { collection: collection.slug, ids: [id] })
  if (!locale) return hook.args
  const isPublic = asObject(live?._status)[locale] === 'published'
  return { ...hook.args, data: { ...data, _status: isPublic ? 'published' : 'draft' } }
}

/**
 * Decides what a save writes into the live document. Runs before each document is changed, with
 * the data as it will be saved; one query, and none for a draft, which is no part of it.
 */
export function planLive(settings: Settings): CollectionBeforeChangeHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const { locale } = req
    const { id, deletedAt } = asObject(originalDoc)
    if (operation !== 'update' || !isId(id) || !locale || req.context.isRestoringVersion) return
    if (
      isDraftOf(req, { collection: collection.slug, id }) &&
      asObject(data)._status !== 'published'
    )
      return
    const [live] = await findByIds(req, { collection: collection.slug, ids: [id] })
    if (!live) return
    const isTrash = Boolean(asObject(data).deletedAt)
    // A schedule runs with the rights of the user who created it.
    const { askedStatus, isAboutTrash, run, unpublishesAll } = operationContext(req)
    const plan = planSave({
      asked: askedStatus,
      unpublishesAll: unpublishesAll === true,
      status: asObject(data)._status,
      isMoving: isTrash !== Boolean(deletedAt) || isAboutTrash === true,
      live,
      locale,
      sourceLocale: sourceLocaleOf(asObject(originalDoc), settings),
      mayEditShared: run ? run.mayEditShared : mayEditShared(req, collection.slug, settings),
    })
    const target = { collection: collection.slug, id }
    const comesBack = Boolean(deletedAt) && !isTrash
    if (!comesBack) return notePlan(req, target, plan)
    const slugs = await freeSlugs({ req, collection: collection.slug, live, settings })
    notePlan(req, target, { ...plan, slugs })
  }
}

/**
 * Whether the operation was asked to save a draft of this document, and not of another in a hook of
 * a host, which shares the request.
 */
export function isDraftOf(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number | string },
): boolean {
  return operationContext(req).asksDraftOf === `${collection}:${id}`
}

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}
