import { formatErrors, type PayloadRequest } from 'payload'

import { failureOf } from '../database/failureOf.js'
import { failureText, isOfServer } from '../database/failureText.js'

/** A document that an operation on several has left out, in the shape of Payload's, and more. */
export type FailedOne = {
  id: number | string
  isPublic: boolean
  message: string
  /** What the operation on it alone would have answered with. */
  status: number
  /** Of the error, for example `ValidationError`. */
  name?: string
  /** With `code`, or with `errors`, each with the path of its field. */
  data?: unknown
}

/** Tells of one document of several what the operation on it alone would have answered. */
export function failedOne(req: PayloadRequest, id: number | string, thrown: unknown): FailedOne {
  const failure = failureOf(thrown)
  const error = (failure ?? thrown) as Error & { isPublic?: boolean; status?: number }
  const status = error.status ?? 500
  const isPublic = error.isPublic ?? status < 500
  const message = isOfServer(failure) ? failureText(req, failure) : error.message
  if (!isPublic) return { id, isPublic, message, status }
  // It takes any error, whatever its type says.
  const [answer] = formatErrors(error as Parameters<typeof formatErrors>[0]).errors
  const { name, data } = (answer ?? {}) as { name?: string; data?: unknown } // as it answers them
  return { id, isPublic, message, status, ...(name ? { name } : {}), ...(data ? { data } : {}) }
}
