import type { BaseDatabaseAdapter, PayloadRequest, UpdateOneArgs } from 'payload'

import { ENTRY_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'
import { followPlan, type LivePlan } from './livePlan.js'
import { operationContext } from '../entries/operationContext.js'

type Id = number | string
type Target = { collection: string; id: Id }

/** Notes what the save of a document may write into the live one. */
export function notePlan(req: PayloadRequest, target: Target, plan: LivePlan): void {
  const context = operationContext(req)
  context.plans = { ...context.plans, [keyOf(target)]: plan }
}

/**
 * Makes the writes of live entries follow their plans. Payload itself would write, with any save
 * of one locale that is no draft, all that waits in drafts of what locales share; would match rows
 * by where they stand; and would put the draft of a locale into the live document when that is
 * unpublished or the entry moves to the trash. The version that it saves beside the live document
 * has everything that waits, so nothing is lost. Costs one read for each such save.
 */
export function keepPlans(adapter: BaseDatabaseAdapter, settings: Settings): void {
  const slugs = new Set<string>(ENTRY_KEYS.map((key) => settings.slugs[key]))
  const updateOne: (args: UpdateOneArgs) => Promise<unknown> = adapter.updateOne.bind(adapter)
  adapter.updateOne = async (args) => {
    const { collection, id, req } = args
    if (id !== undefined && slugs.has(collection)) noteLive(req, { collection, id })
    const plan = id === undefined ? null : planOf(req, { collection, id })
    if (!plan) return updateOne(args)
    const live = await adapter.findOne<Record<string, unknown> & { id: Id }>({
      collection,
      where: { id: { equals: id } },
      ...(req ? { req } : {}),
    })
    if (!live) return updateOne(args)
    const fields = adapter.payload.collections[collection]?.config.fields ?? []
    const { updatedAt, deletedAt } = args.data
    const moved = deletedAt === undefined ? {} : { deletedAt }
    const next = followPlan({ plan, live, latest: args.data, fields })
    const written = await updateOne({ ...args, data: { ...next, updatedAt, ...moved } })
    // Payload puts what it is given here in the place of the newest version, drafts and all.
    return unpublishesAll(req) ? { ...args.data, _status: next._status, id } : written
  }
  const createVersion = adapter.createVersion.bind(adapter)
  adapter.createVersion = (args) => {
    // The version that keeps what waits has the time of the one before; yet it is a new revision.
    if (args.snapshot && slugs.has(args.collectionSlug)) {
      Object.assign(args.versionData, { updatedAt: args.updatedAt })
    }
    return createVersion(args)
  }
}

/** What the save of a document under way writes into the live one; null for a new document. */
export function planOf(req: Partial<PayloadRequest> | undefined, target: Target): LivePlan | null {
  if (!req?.context) return null
  return operationContext({ context: req.context }).plans?.[keyOf(target)] ?? null
}

function noteLive(req: Partial<PayloadRequest> | undefined, target: Target): void {
  if (!req?.context) return
  const context = operationContext({ context: req.context })
  context.livesWritten = { ...context.livesWritten, [keyOf(target)]: true }
}

/** Whether the operation has written a live document that was there before; a draft does not. */
export function hasWrittenLive({ context }: PayloadRequest, target: Target): boolean {
  return operationContext({ context }).livesWritten?.[keyOf(target)] === true
}

function unpublishesAll(req: Partial<PayloadRequest> | undefined): boolean {
  return req?.context ? operationContext({ context: req.context }).unpublishesAll === true : false
}

function keyOf({ collection, id }: Target): string {
  return `${collection}:${id}`
}
