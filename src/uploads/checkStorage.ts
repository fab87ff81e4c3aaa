import type { Field, Payload, SanitizedCollectionConfig } from 'payload'

import { asObject } from '../entries/read.js'
import type { Settings } from '../entries/settings.js'
import { FILED_KEYS } from '../entries/slugs.js'
import { PluginError } from '../errors.js'
import { directoryOf } from './room.js'

/**
 * Refuses ways to keep files in which a reader could get around the rules of who sees them, or an
 * upload around its checks. Runs at start, when all plugins have.
 *
 * @throws INVALID_OPTIONS saying what the storage plugin should be told
 */
export async function checkStorage(payload: Payload, settings: Settings): Promise<void> {
  for (const key of FILED_KEYS) {
    const slug = settings.slugs[key]
    const config = settings.off.has(key) ? undefined : payload.collections[slug]?.config
    if (!config || (directoryOf(config) !== null && !config.upload.adapter)) continue
    const expected = await problemOf(payload, config, settings)
    if (expected !== null) throw refused(slug, expected)
  }
}

type Problem = { expected: string; got: string; remedy: string }

async function problemOf(
  payload: Payload,
  config: SanitizedCollectionConfig,
  { storage }: Settings,
): Promise<Problem | null> {
  const { adapter, handlers = [] } = config.upload
  if (storage !== null && adapter)
    return {
      expected: 'one place for its files',
      got: `the option \`storage\` and the storage plugin "${adapter}"`,
      remedy: 'Leave out `storage`, or the collection in the storage plugin.',
    }
  if (uploadsFromBrowser(payload, config.slug))
    return {
      expected: 'uploads that this server checks',
      got: '`clientUploads`, which sends files to the storage unchecked',
      remedy: 'Leave out `clientUploads`.',
    }
  if (handlers.length > 0 && (await isOwnAddress(payload, config))) return null
  return {
    expected: "Payload's own addresses for its files, which ask who may read them",
    got: 'addresses of the storage',
    remedy: 'Leave out `disablePayloadAccessControl` and `generateFileURL` for it.',
  }
}

function refused(slug: string, { expected, got, remedy }: Problem): PluginError {
  return new PluginError(
    'INVALID_OPTIONS',
    `Storage of "${slug}": expected ${expected}, got ${got}. ${remedy}`,
  )
}

/** Storage plugins add a provider for each collection, which says so. */
function uploadsFromBrowser({ config }: Payload, slug: string): boolean {
  const providers: readonly unknown[] = config.admin.components.providers ?? []
  return providers.some((provider) => {
    const { collectionSlug, enabled } = asObject(asObject(provider).clientProps)
    return collectionSlug === slug && enabled === true
  })
}

/** What a document says of its file's address, by the hooks of its field. */
async function isOwnAddress(payload: Payload, config: SanitizedCollectionConfig): Promise<boolean> {
  const field = config.fields.find((one) => 'name' in one && one.name === 'url') as UrlField
  const own = `/${config.slug}/file/a.pdf`
  let value: unknown = own
  for (const hook of field?.hooks?.afterRead ?? []) {
    const data = { id: 'a', filename: 'a.pdf', url: value }
    const args = { value, data, siblingData: data, originalDoc: data, collection: config, field }
    value = await hook({ ...args, req: { payload, headers: new Headers() } } as never) // all it reads
  }
  const [path = ''] = String(value).split('?', 1)
  return path.endsWith(own)
}

type UrlField = Extract<Field, { type: 'text' }> | undefined
