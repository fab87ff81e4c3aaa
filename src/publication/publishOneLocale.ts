import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { pickLocale } from '../entries/pickLocale.js'
import { textHash } from '../entries/textHash.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { findLatest } from '../entries/findLatest.js'
import { operationContext } from '../entries/operationContext.js'

type Args = {
  id?: number | string
  data?: Record<string, unknown>
  draft?: unknown
  publishAllLocales?: unknown
  duplicateFromID?: number | string
}

/**
 * Refuses to publish every locale at once: Payload would check the request's locale alone and
 * publish the others as they are, empty ones too. Where only the request's locale has any text,
 * that one is published. Runs before every save of an entry; one query if the flag is there.
 *
 * @throws BAD_USER_INPUT saying to publish one language at a time
 */
export function publishOneLocale(settings: Settings): CollectionBeforeOperationHook {
  return async ({ args, collection, operation, req }) => {
    if (!['create', 'update', 'updateByID'].includes(operation)) return args
    const given = args as Args // a save's; Payload's type is that of every operation
    if (given.publishAllLocales !== true && given.publishAllLocales !== 'true') return args
    // Payload takes no notice of the flag when a draft is saved.
    if (settings.locales.length === 1 || given.draft === true) return args
    const slug = collection.slug
    const isNew = operation === 'create' && given.duplicateFromID === undefined
    const isAlone =
      isNew ||
      (given.id !== undefined && (await isOnlyLocale(req, { slug, id: given.id, settings })))
    if (!isAlone) throw new PluginError('BAD_USER_INPUT', message(req, 'publish.oneLocale'))
    operationContext(req).publishesAlone = true
    return { ...args, publishAllLocales: false }
  }
}

/** Sets the status that Payload takes back when the flag goes. Runs before every save of an entry. */
export const publishAlone: CollectionBeforeValidateHook = ({ data, req }) => {
  const context = operationContext(req)
  if (!context.publishesAlone || !data) return data
  delete context.publishesAlone
  return { ...data, _status: 'published' }
}

/** No other locale than the request's has any text, published or drafted. */
async function isOnlyLocale(
  req: PayloadRequest,
  { slug, id, settings }: { slug: CollectionSlug; id: number | string; settings: Settings },
): Promise<boolean> {
  const fields = req.payload.collections[slug]?.config.fields ?? []
  // A draft read in all locales gives the live entry where the newest version is a publication.
  const doc = (await findLatest(req, { collection: slug, id })) ?? {}
  const nothing = textHash({ doc: {}, fields })
  return settings.locales
    .filter(({ code }) => code !== req.locale)
    .every(
      ({ code }) =>
        textHash({ doc: pickLocale({ doc, fields, locale: code }), fields }) === nothing,
    )
}
