import type { PayloadRequest } from 'payload'

import { record } from '../entries/read.js'
import type { CheckOptions } from '../fields/alsoCheck.js'

/** On the request's context: which documents, in which locale, are checked as if published. */
const WHOLE = 'storiesMustBeWhole'

/** What Payload tells a check of the document that is saved. */
type Options = CheckOptions & { id?: number | string; collectionSlug?: string }

/** Has this save of the request's locale checked as if it published it, though it is a draft. */
export function demandWhole(
  { context, locale }: PayloadRequest,
  { collection, id }: { collection: string; id: number | string },
): void {
  context[WHOLE] = { ...record(context[WHOLE]), [`${collection}:${id}:${locale}`]: true }
}

/** The options of a check, as if the save published what it must leave publishable. */
export function asIfPublished<T extends Options>(options: T): T {
  const { req, collectionSlug, id, data } = options
  const key = `${collectionSlug}:${id}:${req.locale}`
  if (record(req.context[WHOLE])[key] !== true) return options
  return { ...options, data: { ...record(data), _status: 'published' } }
}
