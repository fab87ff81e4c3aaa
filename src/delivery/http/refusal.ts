import { ERROR_CODES, type ErrorCode } from '../../errors.js'

/** Why a request is not answered; an answer that no cache keeps. */
export type Refusal = {
  code: ErrorCode
  message: string
  /** @default that of the code */
  status?: number
  headers?: Record<string, string>
}

/** Thrown while a request is read; `refuse` makes the answer of it. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

/** The refusal as a GraphQL error in JSON. */
export function refuse({ code, message, status, headers }: Refusal): Response {
  return Response.json(
    { errors: [{ message, extensions: { code } }] },
    {
      status: status ?? ERROR_CODES[code].status,
      headers: {
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        ...headers,
      },
    },
  )
}
