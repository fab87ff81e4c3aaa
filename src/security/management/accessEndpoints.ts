import {
  accessOperation,
  addDataAndFileToRequest,
  type CollectionConfig,
  docAccessOperation,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { callerOf } from '../../access/roles.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { described } from '../../schema/operation.js'

/**
 * `GET /access`: what one may do, by collection and field. Anonymous callers cannot see the fields.
 */
export function accessEndpoint(settings: Settings): Endpoint {
  const handler: Endpoint['handler'] = async (req) => {
    if (!isSignedIn(req, settings)) return Response.json({ canAccessAdmin: false })
    return Response.json(await accessOperation({ req }))
  }
  return described(
    { path: '/access', method: 'get', handler },
    {
      summary: 'Reads what the caller may do, by collection and field.',
      answer: 'The rights; of anonymous callers only that they have none.',
      returns: z.object({
        canAccessAdmin: z.boolean(),
        collections: z.record(z.string(), z.unknown()).optional(),
        globals: z.record(z.string(), z.unknown()).optional(),
      }),
      isOpen: true,
    },
  )
}

/** As `accessEndpoint`, for one entry of a collection: `POST /SLUG/access/ID`. */
export function docAccessEndpoint(slug: CollectionConfig['slug'], settings: Settings): Endpoint {
  const handler: Endpoint['handler'] = async (req) => {
    if (!isSignedIn(req, settings))
      throw new PluginError('NOT_ALLOWED', message(req, 'security.signInFirst'))
    await addDataAndFileToRequest(req)
    const collection = req.payload.collections[slug]
    const { id } = req.routeParams ?? {}
    if (!collection) return Response.json({}, { status: 404 })
    const result = await docAccessOperation({
      collection,
      req,
      ...(typeof id === 'string' ? { id: idOf(req, id) } : {}),
      ...(req.data ? { data: req.data } : {}),
    })
    return Response.json(result)
  }
  return described(
    { path: '/access/:id?', method: 'post', handler },
    {
      summary: 'Reads what the caller may do with one document, or with a new one.',
      answer: 'The rights, by action and by field.',
      returns: z.looseObject({ fields: z.unknown() }),
    },
  )
}

/** A user, in any auth collection of the host app. */
function isSignedIn(req: PayloadRequest, settings: Settings): boolean {
  if (!req.user) return false
  const isOurs = [settings.slugs.users, settings.slugs.apiClients].includes(req.user.collection)
  return !isOurs || callerOf(req.user, settings).role !== null
}

function idOf(req: PayloadRequest, id: string): number | string {
  return req.payload.db.defaultIDType === 'number' && /^\d+$/.test(id) ? Number(id) : id
}
