import type { CollectionConfig, Field } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden collection of editions: one flat row for each entry (or upload) and locale, exactly
 * as the public may read it. The rows are derived: `editions rebuild` makes them all again.
 *
 * Moments are RFC 3339 texts in UTC with milliseconds, so that they compare as text alike on every
 * database. What each column means is said in `src/editions/types.ts`.
 */
export function editions(settings: Settings): CollectionConfig {
  return closed({
    slug: settings.slugs.editions,
    labels: {
      singular: { en: 'Edition', fr: 'Édition', es: 'Edición' },
      plural: { en: 'Editions', fr: 'Éditions', es: 'Ediciones' },
    },
    timestamps: false,
    indexes: [
      // Not one of the locale alone: SQLite would take it where the ref is given, and read them all.
      { fields: ['locale', 'ref'] },
      { fields: ['type', 'locale', 'sortKey'] },
      { fields: ['type', 'locale', 'date'] },
      { fields: ['type', 'locale', 'publishedAt'] },
      { fields: ['type', 'locale', 'changedAt'] },
      { fields: ['type', 'locale', 'slug'] },
      { fields: ['told', 'visibleUntil'] },
    ],
    fields: FIELDS,
  })
}

const FIELDS: Field[] = [
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'ref', type: 'text', required: true, index: true },
  { name: 'type', type: 'text', required: true },
  { name: 'entry', type: 'text', required: true },
  { name: 'uid', type: 'text', required: true, index: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'onlyIn', type: 'text' },
  { name: 'slug', type: 'text', index: true },
  { name: 'title', type: 'text' },
  { name: 'programme', type: 'text', index: true },
  { name: 'kind', type: 'text' },
  { name: 'year', type: 'number' },
  { name: 'sortKey', type: 'text', index: true },
  { name: 'date', type: 'text' },
  { name: 'text', type: 'textarea' },
  { name: 'search', type: 'textarea' },
  { name: 'visibleFrom', type: 'text', required: true },
  { name: 'visibleUntil', type: 'text', required: true },
  { name: 'revision', type: 'text', required: true },
  { name: 'publishedAt', type: 'text', required: true },
  { name: 'changedAt', type: 'text', required: true },
  { name: 'contentHash', type: 'text', required: true },
  { name: 'facets', type: 'textarea' },
  { name: 'facetValues', type: 'text', hasMany: true, index: true },
  { name: 'indexed', type: 'text' },
  { name: 'told', type: 'text' },
  { name: 'shows', type: 'text', hasMany: true, index: true },
  { name: 'consents', type: 'text', hasMany: true, index: true },
  { name: 'data', type: 'json', required: true },
]
