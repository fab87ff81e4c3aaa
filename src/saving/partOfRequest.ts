import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { contextWith, type OperationContext } from '../entries/operationContext.js'

/**
 * The request for an operation that is a part of another: of the same unit of work, which does not
 * end when the part fails, with a locale and a context of its own.
 *
 * @param context What is added to that of the request.
 */
export async function partOfRequest(
  req: PayloadRequest,
  context: OperationContext = {},
): Promise<PayloadRequest> {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context', 'transactionID'])
  own.context = contextWith(req, context)
  // As a promise: an operation that fails ends the unit of work that it is part of, unless that is
  // still being made.
  const unit = await req.transactionID
  if (unit) own.transactionID = Promise.resolve(unit)
  return own
}
