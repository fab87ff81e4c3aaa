import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import {
  contentSecurityPolicy,
  NOTHING_POLICY,
} from '../../security/headers/contentSecurityPolicy.js'
import { beforeHeaders } from './beforeHeaders.js'

const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'X-Frame-Options': 'SAMEORIGIN',
}

/** A year, as browsers' preload list asks for at least. */
const HSTS = 'max-age=31536000'

type Address = { publicUrl: string | null }

/**
 * Security headers of every answer, those that its maker has not set itself. Next puts the nonce of
 * a page on its scripts when it finds the policy in the request.
 */
export function pageHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { publicUrl }: Address,
): void {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const set = { ...ALWAYS, ...(isApi(path) ? forApi(path) : forPage(request, path, publicUrl)) }
  if (publicUrl?.startsWith('https://')) set['Strict-Transport-Security'] = HSTS
  beforeHeaders(response, () => {
    for (const [name, value] of Object.entries(set))
      if (!response.hasHeader(name)) response.setHeader(name, value)
  })
}

function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/')
}

function forApi(path: string): Record<string, string> {
  const isPublic = path.startsWith('/api/delivery/')
  return {
    'Content-Security-Policy': NOTHING_POLICY,
    'Cross-Origin-Resource-Policy': isPublic ? 'cross-origin' : 'same-origin',
    // The answers of the public API say themselves how long they may be kept.
    ...(isPublic ? {} : { 'Cache-Control': 'private, no-store' }),
  }
}

function forPage(
  request: IncomingMessage,
  path: string,
  publicUrl: string | null,
): Record<string, string> {
  const policy = contentSecurityPolicy({
    kind: /^\/admin(\/|$)/.test(path) ? 'admin' : 'site',
    nonce: randomBytes(16).toString('base64'),
    origins: publicUrl ? [publicUrl] : [],
  })
  request.headers['content-security-policy'] = policy
  return { 'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': 'same-origin' }
}
