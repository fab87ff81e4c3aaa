import type { Endpoint, PayloadRequest } from 'payload'

import { slugOf } from '../../entries/slugOf.js'
import type { Settings } from '../../entries/settings.js'
import { disposition } from './disposition.js'

const PATH = '/file/:filename'

/**
 * Payload's own file handler of an upload collection, with the headers that it does not set: a file
 * is what we say it is, runs nothing, and goes no further than it must. Access is Payload's.
 */
export function fileEndpoint(slug: string, settings: Settings): Endpoint {
  const isSecret = slug === slugOf(settings, 'consents')
  return {
    path: PATH,
    method: 'get',
    handler: async (req) => {
      const response = await payloadsOwn(req, slug)
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
    },
  }
}

async function payloadsOwn(req: PayloadRequest, slug: string): Promise<Response> {
  const endpoints = req.payload.collections[slug]?.config.endpoints || []
  const [, own] = endpoints.filter(({ path, method }) => path === PATH && method === 'get')
  return own ? own.handler(req) : new Response(null, { status: 404 })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
