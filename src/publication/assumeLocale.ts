import type { CollectionBeforeOperationHook } from 'payload'

import type { Settings } from '../entries/settings.js'

/**
 * Takes the default locale where a request through REST or GraphQL names none: without fallback, Payload takes
 * none at all then, answers without any localised text, and fails where one is filtered or sorted
 * by. Runs before every operation of a collection; no query.
 */
export function assumeLocale(settings: Settings): CollectionBeforeOperationHook {
  return ({ args, req }) => {
    if (req.payloadAPI !== 'local') req.locale ??= settings.defaultLocale
    return args
  }
}
