import type { CollectionConfig } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden collection of slugs under which the public could once find an entry. They follow from
 * nothing else, so no rebuild of editions touches them.
 */
export function formerSlugs(settings: Settings): CollectionConfig {
  return closed({
    slug: settings.slugs.formerSlugs,
    labels: {
      singular: { en: 'Former slug', fr: 'Ancienne adresse', es: 'Dirección anterior' },
      plural: { en: 'Former slugs', fr: 'Anciennes adresses', es: 'Direcciones anteriores' },
    },
    timestamps: false,
    indexes: [{ fields: ['type', 'slug'] }],
    fields: [
      // `type:id:locale:slug`
      { name: 'key', type: 'text', required: true, unique: true, index: true },
      // `type:id`
      { name: 'ref', type: 'text', required: true, index: true },
      { name: 'type', type: 'text', required: true },
      { name: 'locale', type: 'text', required: true },
      { name: 'slug', type: 'text', required: true },
      // When it was given up, RFC 3339.
      { name: 'at', type: 'text', required: true },
    ],
  })
}
