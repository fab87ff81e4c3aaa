import { ERROR_CODES, type ErrorCode } from '../../errors.js'
import type { Answer } from '../../http/answer.js'

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

/** The refusal as a GraphQL error in JSON, with more headers. */
export function refuse(
  { code, message, status, headers }: Refusal,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const all = { ...headers, ...more }
  return errorAnswer({ code, message, status: status ?? ERROR_CODES[code].status, headers: all })
}

/** What nobody foresaw, in the words of the errors of a query. */
export function unexpected(headers: Readonly<Record<string, string>>): Answer {
  const [code, message] = ['INTERNAL_SERVER_ERROR', 'Unexpected error.']
  return errorAnswer({ code, message, status: 500, headers })
}

function errorAnswer(args: {
  code: string
  message: string
  status: number
  headers: Readonly<Record<string, string>>
}): Answer {
  const { code, message, status, headers } = args
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
    body: Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] })),
  }
}
