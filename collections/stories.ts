import type { CollectionConfig, Field } from 'payload'

import { countryOptions } from '../src/fields/countries.js'
import { dayField } from '../src/fields/dayField.js'
import { notesField, placeFields } from '../src/fields/entry.js'
import { relation, upload } from '../src/fields/relation.js'
import { richTextField } from '../src/fields/richText.js'
import { slugField } from '../src/fields/slug/slugField.js'
import { labelled } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'
import { basisField } from '../src/publication/basisField.js'
import { checkConsent } from '../src/publication/checkConsent.js'
import { entryCollection } from './entryCollection.js'

/** Stories: articles with testimonials, key results, documents and images in their text. */
export function stories(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'stories',
    useAsTitle: 'title',
    mainText: 'title',
    columns: ['title', 'editIn', 'themes', 'date', '_status', 'updatedAt'],
    tabs: [
      { label: 'tab.content', fields: content(settings) },
      { label: 'tab.relations', fields: connections(settings) },
      { label: 'tab.internal', fields: [notesField()] },
    ],
    sidebar: [
      slugField(settings, { from: 'title', fallback: 'story' }),
      dayField('date', { label: 'entry.date', admin: { position: 'sidebar' } }),
    ],
  })
}

function content(settings: Settings): Field[] {
  return [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      ...labelled('stories.title'),
    },
    {
      name: 'standfirst',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      ...labelled('stories.standfirst'),
    },
    upload(settings, 'media', { name: 'image', label: 'entry.image' }),
    richTextField(settings, { name: 'body', label: 'entry.body', required: true, blocks: 'story' }),
  ]
}

function connections(settings: Settings): Field[] {
  return [
    ...placeFields(settings),
    {
      name: 'countries',
      type: 'select',
      hasMany: true,
      options: countryOptions(settings),
      ...labelled('entry.countries'),
    },
    ...relation(settings, 'consents', {
      name: 'consent',
      label: 'stories.consent',
      // Whom a story names is in its words, so the level of the consent is not compared.
      check: checkConsent(settings, { needed: false, levelOf: () => 'anonymous' }),
    }),
    ...basisField(settings),
  ]
}
