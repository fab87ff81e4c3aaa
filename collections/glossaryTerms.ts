import type { CollectionConfig, Field } from 'payload'

import { glossaryAccess, hidesGlossary } from '../src/access/glossaryAccess.js'
import { languageOptions } from '../src/fields/languages.js'
import { relation } from '../src/fields/relation.js'
import { ANYWHERE } from '../src/finding/foundKeys.js'
import { labelled, adminLabel, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'

/** Terms and how they are said in each language; for translators, never for the public. */
export function glossaryTerms(settings: Settings): CollectionConfig {
  return {
    slug: settings.slugs.glossaryTerms,
    labels: {
      singular: adminLabel('glossaryTerms.singular'),
      plural: adminLabel('glossaryTerms.plural'),
    },
    access: glossaryAccess(settings),
    admin: {
      group: adminText('group.content'),
      description: adminText('glossaryTerms.description'),
      hidden: hidesGlossary(settings),
      useAsTitle: 'term',
      defaultColumns: ['term', 'sourceLocale', 'programme', 'doNotTranslate', 'updatedAt'],
      listSearchableFields: [ANYWHERE],
    },
    versions: false,
    lockDocuments: false,
    fields: fields(settings),
  }
}

function fields(settings: Settings): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'term',
          type: 'text',
          required: true,
          index: true,
          maxLength: 300,
          ...labelled('glossaryTerms.term', { width: '66%' }),
        },
        {
          name: 'sourceLocale',
          type: 'select',
          required: true,
          options: languageOptions(settings),
          defaultValue: settings.defaultLocale,
          ...labelled('glossaryTerms.sourceLocale', { width: '34%' }),
        },
      ],
    },
    {
      name: 'definition',
      type: 'textarea',
      maxLength: 2000,
      ...labelled('glossaryTerms.definition'),
    },
    ...relation(settings, 'programmes', { name: 'programme', label: 'glossaryTerms.programme' }),
    {
      name: 'doNotTranslate',
      type: 'checkbox',
      defaultValue: false,
      ...labelled('glossaryTerms.doNotTranslate'),
    },
    {
      name: 'caseSensitive',
      type: 'checkbox',
      defaultValue: false,
      ...labelled('glossaryTerms.caseSensitive'),
    },
    {
      name: 'partOfSpeech',
      type: 'text',
      maxLength: 100,
      ...labelled('glossaryTerms.partOfSpeech'),
    },
    {
      name: 'translations',
      type: 'array',
      labels: {
        singular: adminLabel('glossaryTerms.translation'),
        plural: adminLabel('glossaryTerms.translations.label'),
      },
      ...labelled('glossaryTerms.translations', {
        condition: (data: { doNotTranslate?: unknown }) => data.doNotTranslate !== true,
      }),
      fields: [
        {
          name: 'locale',
          type: 'select',
          required: true,
          options: languageOptions(settings),
          ...labelled('glossaryTerms.locale'),
        },
        ...(['preferred', 'forbidden'] as const).map((name): Field => ({
          name,
          type: 'text',
          hasMany: true,
          maxLength: 300,
          ...labelled(`glossaryTerms.${name}`),
        })),
      ],
    },
  ]
}
