import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import {
  contentSecurityPolicy,
  NOTHING_POLICY,
} from '../../security/headers/contentSecurityPolicy.js'
import { beforeHeaders } from './beforeHeaders.js'
import type { RequestTarget } from './requestTarget.js'

const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Frame-Options': 'SAMEORIGIN',
}

/** A year, as browsers' preload list asks for at least. */
const HSTS = 'max-age=31536000'

type Asked = {
  request: IncomingMessage
  response: ServerResponse
  /** Null: refused, so that the answer is no page. */
  target: RequestTarget | null
  publicUrl: string | null
  /** Origins of the frames that pages of the site may show. */
  frames: readonly string[]
  isStopping: () => boolean
}

/**
 * Security headers of every answer, those that its maker has not set itself. Next puts the nonce of
 * a page on its scripts when it finds the policy in the request. A stopping server closes each
 * connection with its answer.
 */
export function pageHeaders(asked: Asked): void {
  const { request, response, target, publicUrl, frames, isStopping } = asked
  const isPage = target !== null && target.kind !== 'api' && target.kind !== 'delivery'
  const own = isPage ? forPage(request, target, { publicUrl, frames }) : forApi(target)
  const set = { ...always(publicUrl), ...own }
  beforeHeaders(response, () => {
    for (const [name, value] of Object.entries(set))
      if (!response.hasHeader(name)) response.setHeader(name, value)
    if (isStopping()) response.setHeader('Connection', 'close')
  })
}

/** Those of every answer of the public API. */
export function deliveryHeaders(publicUrl: string | null): Record<string, string> {
  return { ...always(publicUrl), ...forApi({ kind: 'delivery' }) }
}

function always(publicUrl: string | null): Record<string, string> {
  const isSecure = publicUrl?.startsWith('https://') === true
  return { ...ALWAYS, ...(isSecure ? { 'Strict-Transport-Security': HSTS } : {}) }
}

function forApi(target: Pick<RequestTarget, 'kind'> | null): Record<string, string> {
  const isPublic = target?.kind === 'delivery'
  return {
    'Content-Security-Policy': NOTHING_POLICY,
    'Cross-Origin-Resource-Policy': isPublic ? 'cross-origin' : 'same-origin',
    // The answers of the public API say themselves how long they may be kept.
    ...(isPublic ? {} : { 'Cache-Control': 'private, no-store' }),
  }
}

function forPage(
  request: IncomingMessage,
  { kind }: RequestTarget,
  { publicUrl, frames }: Pick<Asked, 'publicUrl' | 'frames'>,
): Record<string, string> {
  const policy = contentSecurityPolicy({
    kind: kind === 'admin' ? 'admin' : 'site',
    nonce: randomBytes(16).toString('base64'),
    origins: publicUrl ? [publicUrl] : [],
    frames,
  })
  request.headers['content-security-policy'] = policy
  return { 'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' }
}
