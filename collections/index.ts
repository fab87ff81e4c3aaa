import type { CollectionConfig } from 'payload'

import type { Settings } from '../src/options.js'
import type { CollectionKey } from './slugs.js'

/** Every collection of the plugin, by key; those switched off are absent. */
export function collections(_settings: Settings): Partial<Record<CollectionKey, CollectionConfig>> {
  return {}
}
