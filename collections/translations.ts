import type { CollectionConfig, Field } from 'payload'

import type { Settings } from '../src/entries/settings.js'
import { closed } from './closed.js'

/**
 * The hidden collection of translations: one row for each entry, with what is known of its
 * translations and what lists and filters need of it. Moments are RFC 3339 texts in UTC.
 */
export function translations(settings: Settings): CollectionConfig {
  return closed({
    slug: settings.slugs.translations,
    labels: {
      singular: {
        en: 'Translations of an entry',
        fr: 'Traductions d’une fiche',
        es: 'Traducciones',
      },
      plural: { en: 'Translations', fr: 'Traductions', es: 'Traducciones' },
    },
    timestamps: false,
    fields: FIELDS,
  })
}

const FIELDS: Field[] = [
  // `type:id`
  { name: 'key', type: 'text', required: true, unique: true, index: true },
  { name: 'entryType', type: 'text', required: true },
  { name: 'entry', type: 'text', required: true },
  { name: 'uid', type: 'text', required: true, index: true },
  { name: 'title', type: 'text', index: true },
  { name: 'sourceLocale', type: 'text', required: true },
  // What rows are filtered by, as words between spaces: `src/translation/records/marks.ts`.
  { name: 'marks', type: 'textarea' },
  // Of an entry that is in the trash: no list shows it.
  { name: 'trashed', type: 'checkbox', index: true },
  { name: 'words', type: 'number', required: true },
  { name: 'wordsLeft', type: 'number', required: true, index: true },
  { name: 'due', type: 'text', index: true },
  { name: 'changedAt', type: 'text', required: true, index: true },
  // `TargetSummary` by locale.
  { name: 'summary', type: 'json', required: true },
  // `EntryRecord`
  { name: 'record', type: 'json', required: true },
]
