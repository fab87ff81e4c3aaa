import type { CollectionSlug } from 'payload'

import type { CollectionKey } from './slugs.js'
import type { Settings } from './settings.js'

/** The slug of a collection in this host app. */
export function slugOf(settings: Settings, key: CollectionKey): CollectionSlug {
  // Generated types know the slugs of one app only; the plugin runs in any.
  return settings.slugs[key]
}
