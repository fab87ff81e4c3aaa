import type { CollectionConfig } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden index of search: one row for each different word of an edition, written with the
 * edition, and others for what search filters by. What a word looks like is said in
 * `src/editions/toWords.ts`.
 */
export function searchWords(settings: Settings): CollectionConfig {
  return closed({
    slug: settings.slugs.searchWords,
    labels: {
      singular: { en: 'Search word', fr: 'Mot de recherche', es: 'Palabra de búsqueda' },
      plural: { en: 'Search words', fr: 'Mots de recherche', es: 'Palabras de búsqueda' },
    },
    admin: { hidden: true, useAsTitle: 'word' },
    timestamps: false,
    // Each holds all that is read: editions that have a word, and words that editions have.
    indexes: [{ fields: ['word', 'edition'] }, { fields: ['edition', 'word'] }],
    fields: [
      { name: 'word', type: 'text', required: true },
      { name: 'edition', type: 'text', required: true },
    ],
  })
}
