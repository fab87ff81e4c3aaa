import {
  type Endpoint,
  isolateObjectProperty,
  type PayloadRequest,
  UnauthorizedError,
} from 'payload'
import { z } from 'zod'

import { isPerson } from '../access/collectionAccess.js'
import { PluginError } from '../errors.js'
import { asText } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { message } from '../i18n/adminText.js'
import { ANYWHERE, FOUND_KEYS, type FoundKey } from './foundKeys.js'
import { privateJson } from '../access/privateJson.js'
import { described, type Operation } from '../schema/operation.js'
import { textParameter } from '../schema/query.js'

/** What the search box shows of a document. */
export type Found = { collection: string; id: number | string; title: string }

/** Of each collection. */
const MOST = 5

const FIND = {
  summary: 'Finds documents of all collections by words in their texts.',
  query: z.object({ q: textParameter('The words.') }),
  answer: `What was found, ${MOST} of each collection.`,
  returns: z.object({
    found: z.array(
      z.object({
        collection: z.string(),
        id: z.union([z.int(), z.string()]),
        title: z.string(),
      }) satisfies z.ZodType<Found>,
    ),
  }),
} satisfies Operation

/**
 * `GET /api/find?q=…`: documents of all collections in whose texts the words stand, five of each,
 * those that the user may read. No cache keeps the answer.
 */
export function findEndpoint(settings: Settings): Endpoint[] {
  if (!settings.enabled) return []
  const handler: Endpoint['handler'] = async (req) => {
    if (!req.user) throw new UnauthorizedError(req.t)
    if (!isPerson(req, settings))
      throw new PluginError('NOT_ALLOWED', message(req, 'panel.peopleOnly'))
    const typed = (FIND.query.parse(Object.fromEntries(req.searchParams)).q ?? '').trim()
    const found: Found[] = []
    for (const key of FOUND_KEYS)
      if (typed !== '' && !settings.off.has(key))
        found.push(...(await findIn(req, { key, typed, settings })))
    return privateJson({ found })
  }
  return [described({ path: '/find', method: 'get', handler }, FIND)]
}

type Asked = { key: FoundKey; typed: string; settings: Settings }

async function findIn(req: PayloadRequest, { key, typed, settings }: Asked): Promise<Found[]> {
  const collection = settings.slugs[key]
  const title = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    where: { [ANYWHERE]: { like: typed } },
    depth: 0,
    draft: true,
    limit: MOST,
    sort: '-updatedAt',
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    // An entry that is not written in the language of the admin has a title in another.
    fallbackLocale: settings.locales.map(({ code }) => code),
    req: isolateObjectProperty(req, ['context', 'transactionID']),
  })
  return docs.map((doc) => {
    const { [title]: named, id } = doc as unknown as Record<string, unknown> // by whatever name
    return { collection, id: id as number | string, title: asText(named) ?? `#${String(id)}` }
  })
}
