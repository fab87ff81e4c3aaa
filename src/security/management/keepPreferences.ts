import type { Endpoint, SanitizedConfig } from 'payload'

import { PluginError } from '../../errors.js'
import { slugOf } from '../../entries/slugOf.js'
import type { Settings } from '../../entries/settings.js'
import { message } from '../../i18n/adminText.js'

/** Payload's collection of what people have set in the admin. */
const PREFERENCES = 'payload-preferences'

/**
 * API clients have no admin to set anything in: what they would write is refused. Payload adds the
 * collection after the plugins have run, and lets nobody change its access.
 */
export function keepPreferences(
  { collections }: Pick<SanitizedConfig, 'collections'>,
  settings: Settings,
): void {
  const preferences = collections.find(({ slug }) => slug === PREFERENCES)
  if (!preferences?.endpoints) return
  // Copies: those that are there belong to every collection.
  preferences.endpoints = preferences.endpoints.map((endpoint) =>
    endpoint.method === 'get'
      ? endpoint
      : { ...endpoint, handler: forPeople(endpoint.handler, settings) },
  )
}

function forPeople(handler: Endpoint['handler'], settings: Settings): Endpoint['handler'] {
  return (req) => {
    if (req.user?.collection === slugOf(settings, 'apiClients'))
      throw new PluginError('NOT_ALLOWED', message(req, 'security.keysHaveNoPreferences'))
    return handler(req)
  }
}
