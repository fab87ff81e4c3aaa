import { type Answer, headFor, toResponse } from '../../http/answer.js'
import type { DeliveryRequest } from './deliveryRequest.js'

/** An answer as a Payload endpoint gives it to who asked: 304 for a caller who has it, no body for HEAD. */
export function fitted(
  { body, ...answer }: Answer,
  { method, headers }: Pick<DeliveryRequest, 'method' | 'headers'>,
): Response {
  const ifNoneMatch = headers.get('if-none-match')
  // Coded by the server in front, if at all: Next takes the header off.
  const head = headFor(answer, { method, ifNoneMatch, coding: null })
  return toResponse({ ...head, body: head.hasBody ? body : Buffer.alloc(0) })
}
