import type { Endpoint, PayloadRequest } from 'payload'

import { slugOf } from '../../entries/slugOf.js'
import type { Settings } from '../../entries/settings.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import { disposition } from './disposition.js'
import { described } from '../../schema/operation.js'

const PATH = '/file/:filename'

/**
 * Payload's own file handler of an upload collection, with the headers that it does not set: a file
 * is what we say it is, runs nothing, and goes no further than it must. Access is Payload's.
 *
 * @param beforeSent Runs before the first byte of a file that may be read; what it throws is sent
 *   instead.
 */
export function fileEndpoint(
  slug: string,
  settings: Settings,
  { beforeSent }: { beforeSent: ((req: PayloadRequest) => Promise<void>) | null },
): Endpoint {
  const isSecret = slug === slugOf(settings, 'consents')
  const handler: Endpoint['handler'] = async (req) => {
    refusePrefix(req, slug)
    const response = await payloadsOwn(req, slug)
    if (response.ok) await beforeSent?.(req)
    const headers = new Headers(response.headers)
    const mimeType = headers.get('Content-Type') ?? ''
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
    headers.set('Cache-Control', isSecret ? 'private, no-store' : 'private, no-cache')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    if (response.ok)
      headers.set(
        'Content-Disposition',
        disposition({ filename: textOf(req.routeParams?.filename), mimeType }),
      )
    return new Response(response.body, { status: response.status, headers })
  }
  return described(
    { path: PATH, method: 'get', handler },
    {
      summary: 'Reads an uploaded file, if the caller may read its document.',
      answer: 'The file.',
      type: 'application/octet-stream',
      isOpen: true,
    },
  )
}

async function payloadsOwn(req: PayloadRequest, slug: string): Promise<Response> {
  const endpoints = req.payload.collections[slug]?.config.endpoints || []
  const [, own] = endpoints.filter(({ path, method }) => path === PATH && method === 'get')
  return own ? own.handler(req) : new Response(null, { status: 404 })
}

/**
 * `?prefix=` names a folder of storage adapters that keep one; Payload searches by it regardless.
 *
 * @throws BAD_USER_INPUT where files have none
 */
function refusePrefix(req: PayloadRequest, slug: string): void {
  const { prefix } = req.query ?? {}
  if (prefix === undefined) return
  const fields = req.payload.collections[slug]?.config.flattenedFields ?? []
  if (fields.some(({ name }) => name === 'prefix')) return
  throw new PluginError('BAD_USER_INPUT', message(req, 'request.prefix', { given: textOf(prefix) }))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
