import { createHash } from 'node:crypto'

import { mediaTypeFor } from '../http/mediaType.js'

type Asked = {
  method: string
  /** Absolute. */
  url: string
  headers: Pick<Headers, 'get'>
  /** The body; empty without one. */
  text: string
  /** Addresses in the answer begin with it. */
  baseUrl: string
}

/** Longer ones are hashed. */
const MAX_LENGTH = 500

/** Headers by which a request asks for what is not for everyone. */
const PRIVATE = ['authorization', 'x-preview', 'x-preview-token', 'x-pseudo']

/**
 * What requests have in common that get the same answer; null for those whose answer is not for
 * everyone. Pure.
 */
export function answerKey({ method, url, headers, text, baseUrl }: Asked): string | null {
  if (PRIVATE.some((name) => headers.get(name) !== null)) return null
  const isPost = method === 'POST'
  const question = url.indexOf('?')
  const parts = [
    isPost ? `POST ${headers.get('content-type') ?? ''}` : 'GET',
    mediaTypeFor({ method, headers }),
    baseUrl,
    question < 0 ? '' : url.slice(question),
    text,
  ]
  const key = JSON.stringify(parts)
  return key.length <= MAX_LENGTH ? key : createHash('sha256').update(key).digest('base64url')
}
