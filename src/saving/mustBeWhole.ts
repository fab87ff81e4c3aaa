import type { PayloadRequest } from 'payload'

import { asObject } from '../entries/read.js'
import type { CheckOptions } from '../fields/alsoCheck.js'
import { operationContext } from '../entries/operationContext.js'

/** The facts about the saved document that Payload passes to a check. */
type Options = CheckOptions & { id?: number | string; collectionSlug?: string }

/** Has this save of the request's locale checked as if it published it, though it is a draft. */
export function demandWhole(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number | string },
): void {
  const context = operationContext(req)
  context.mustBeWhole = { ...context.mustBeWhole, [`${collection}:${id}:${req.locale}`]: true }
}

/** The options of a check, as if the save published what it must leave publishable. */
export function asIfPublished<T extends Options>(options: T): T {
  const { req, collectionSlug, id, data } = options
  const key = `${collectionSlug}:${id}:${req.locale}`
  if (!operationContext(req).mustBeWhole?.[key]) return options
  return { ...options, data: { ...asObject(data), _status: 'published' } }
}
