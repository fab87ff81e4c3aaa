import { codedEtag, isNotModified } from './etag.js'

/** An answer as it is made: whole, in no coding, whoever asked. */
export type Answer = {
  status: number
  /** Names as the specifications write them; `ETag` where the answer has a strong validator. */
  headers: Readonly<Record<string, string>>
  /** Empty: none. */
  body: Buffer
}

/** What of a request decides the form of its answer. */
export type Asked = {
  method: string
  /** `If-None-Match`. */
  ifNoneMatch: string | null
  /** In which the body will go; null: as it is. */
  coding: string | null
}

/** The head of an answer for one caller, and whether a body follows. */
export type Head = Omit<Answer, 'body'> & { hasBody: boolean }

/**
 * Fits an answer to who asked: 304 for a caller who has it (RFC 9110 §13.2.2), the validator of its
 * coding, no body for HEAD. Pure.
 */
export function headFor({ status, headers }: Omit<Answer, 'body'>, asked: Asked): Head {
  const { method, ifNoneMatch, coding } = asked
  const isRead = method === 'GET' || method === 'HEAD'
  const etag = headers.ETag === undefined ? null : codedEtag(headers.ETag, coding)
  const tagged = etag === null ? headers : { ...headers, ETag: etag }
  if (isRead && status === 200 && etag !== null && isNotModified(ifNoneMatch, etag))
    return { status: 304, headers: withoutContent(tagged), hasBody: false }
  const coded = coding === null ? tagged : { ...tagged, 'Content-Encoding': coding }
  return { status, headers: coded, hasBody: method !== 'HEAD' }
}

/** A 304 tells nothing of the content that it does not bring (RFC 9110 §15.4.5). */
function withoutContent(headers: Answer['headers']): Answer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('Content-')),
  )
}

/** The answer as Fetch has it, for frameworks that fit it to who asked themselves. */
export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body.length > 0 ? new Uint8Array(body) : null, { status, headers })
}
