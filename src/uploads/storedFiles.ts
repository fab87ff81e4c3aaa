import type { CollectionConfig, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { operationContext } from '../entries/operationContext.js'
import type { FILED_KEYS } from '../entries/slugs.js'
import type { Settings } from '../entries/settings.js'

export type FiledKey = (typeof FILED_KEYS)[number]

/** The folder of each collection: below `mediaDir`, and in a store. */
export const FOLDERS: Readonly<Record<FiledKey, string>> = {
  media: 'images',
  files: 'files',
  consents: 'consents',
}

/** Key of a file in a store; null for a name that no upload has. */
export function storedKey(collection: FiledKey, name: string): string | null {
  const isName = name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name)
  return isName ? `${FOLDERS[collection]}/${name}` : null
}

type Upload = Exclude<CollectionConfig['upload'], boolean | undefined>
type Handler = NonNullable<Upload['handlers']>[number]

/** How Payload is told that files are in a store; nothing, where they are on our disk. */
export function inStore(
  { storage }: Pick<Settings, 'storage'>,
  key: FiledKey,
): Pick<Upload, 'disableLocalStorage' | 'handlers'> {
  if (storage === null) return {}
  return { disableLocalStorage: true, handlers: [handlerOf(storage, key)] }
}

/**
 * Answers requests for a file when Payload has checked that the caller may read it. Only a file that
 * is delivered to the public can be a redirect to a signed address.
 */
function handlerOf(storage: NonNullable<Settings['storage']>, key: FiledKey): Handler {
  return async (req, { headers: given, params: { filename } }) => {
    const file = storedKey(key, filename)
    if (file === null) return new Response(null, { status: 404 })
    const { delivered } = operationContext(req)
    if (storage.signedUrl && delivered)
      return Response.redirect(await storage.signedUrl(file, delivered), 302)
    const found = await storage.read(file, req.headers.get('range') ?? undefined)
    if (found === null) return missing(req, file)
    const headers = new Headers(given)
    headers.set('Content-Type', found.mimeType)
    headers.set('Accept-Ranges', 'bytes')
    if (found.bytes !== null) headers.set('Content-Length', String(found.bytes))
    if (found.contentRange !== null) headers.set('Content-Range', found.contentRange)
    return new Response(found.body, { status: found.status, headers: changed(req, headers) })
  }
}

function missing({ payload }: PayloadRequest, file: string): Response {
  payload.logger.error({ msg: 'A file that an upload names is not in the store.', file })
  return new Response(null, { status: 404 })
}

/** By the collection, which says what every answer with a file of it has. */
function changed(req: PayloadRequest, headers: Headers): Headers {
  const slug = String(req.routeParams?.collection)
  const config: SanitizedCollectionConfig | undefined = req.payload.collections[slug]?.config
  return config?.upload?.modifyResponseHeaders?.({ headers }) ?? headers
}
