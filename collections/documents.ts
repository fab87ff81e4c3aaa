import type { CollectionConfig, Field } from 'payload'

import { alsoCheckText, type CheckOptions } from '../src/fields/alsoCheck.js'
import { isIdentifier } from '../src/fields/checks/identifier.js'
import { dayField } from '../src/fields/dayField.js'
import { placeFields } from '../src/fields/entry.js'
import { upload } from '../src/fields/relation.js'
import { slugField } from '../src/fields/slug/slugField.js'
import { labelled, message, adminLabel, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'
import { checkFiles } from '../src/publication/checkFiles.js'
import { entryCollection } from './entryCollection.js'

const TYPES = [
  'report',
  'study',
  'guide',
  'toolkit',
  'factSheet',
  'policy',
  'presentation',
  'other',
] as const
const SCHEMES = ['doi', 'isbn', 'issn', 'url', 'other'] as const

/** Documents: publications, with one file for each language. */
export function documents(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'documents',
    useAsTitle: 'title',
    mainText: 'title',
    columns: ['title', 'editIn', 'type', 'files', 'publishedOn', '_status', 'updatedAt'],
    tabs: [
      { label: 'tab.content', fields: content(settings) },
      { label: 'tab.publication', fields: publication() },
      { label: 'tab.relations', fields: placeFields(settings) },
    ],
    sidebar: [slugField(settings, { from: 'title', fallback: 'document' })],
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
      ...labelled('documents.title'),
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 5000,
      ...labelled('documents.description'),
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'report',
      options: TYPES.map((value) => ({ value, label: adminText(`documents.type.${value}`) })),
      ...labelled('documents.type'),
    },
    upload(settings, 'files', {
      name: 'files',
      label: 'documents.files',
      hasMany: true,
      required: true,
      check: checkFiles(settings),
    }),
    upload(settings, 'media', { name: 'cover', label: 'documents.cover' }),
  ]
}

function publication(): Field[] {
  return [
    dayField('publishedOn', { label: 'documents.publishedOn' }),
    { name: 'authors', type: 'text', hasMany: true, ...labelled('documents.authors') },
    { name: 'publisher', type: 'text', ...labelled('documents.publisher') },
    {
      name: 'licence',
      type: 'text',
      ...labelled('documents.licence', { placeholder: adminText('documents.licence.placeholder') }),
    },
    {
      name: 'identifiers',
      type: 'array',
      labels: {
        singular: adminLabel('documents.identifiers.singular'),
        plural: adminLabel('documents.identifiers.plural'),
      },
      ...labelled('documents.identifiers'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'scheme',
              type: 'select',
              required: true,
              defaultValue: 'doi',
              options: SCHEMES.map((value) => ({ value, label: adminText(`scheme.${value}`) })),
              ...labelled('documents.identifiers.scheme', { width: '30%' }),
            },
            {
              name: 'value',
              type: 'text',
              required: true,
              validate: alsoCheckText('text', checkIdentifier),
              ...labelled('documents.identifiers.value', { width: '70%' }),
            },
          ],
        },
      ],
    },
  ]
}

function checkIdentifier(value: string, { req, siblingData }: CheckOptions): string | true {
  const { scheme: given } = siblingData as { scheme?: unknown } // the row that the value stands in
  const scheme = SCHEMES.find((known) => known === given) ?? 'other'
  if (isIdentifier({ scheme, value: value.trim() })) return true
  if (scheme === 'url') return message(req, 'check.webAddress')
  return message(req, 'check.identifier', { scheme: message(req, `scheme.${scheme}`) })
}
