import type { CollectionConfig, Field } from 'payload'

import type { IdentityLevel } from '../src/editions/types.js'
import { countryOptions } from '../src/fields/countries.js'
import { notesField, placeFields } from '../src/fields/entry.js'
import { languageOptions } from '../src/fields/languages.js'
import { relation, upload } from '../src/fields/relation.js'
import { labelled, text } from '../src/i18n/text.js'
import type { Settings } from '../src/options.js'
import { entryCollection } from '../src/publication/entryCollection.js'

const LEVELS: readonly IdentityLevel[] = ['fullName', 'firstName', 'pseudonym', 'anonymous']

/** Testimonials: what one person said, and who said it, as far as the person agreed. */
export function testimonials(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'testimonials',
    useAsTitle: 'adminTitle',
    columns: ['adminTitle', 'quote', 'themes', 'consent', '_status', 'updatedAt'],
    searchable: ['adminTitle', 'quote'],
    tabs: [
      { label: 'tab.content', fields: content() },
      { label: 'tab.attribution', fields: [attribution(settings), ...consent(settings)] },
      { label: 'tab.media', fields: [...media(settings)] },
      { label: 'tab.relations', fields: placeFields(settings) },
      { label: 'tab.internal', fields: [notesField()] },
    ],
    sidebar: [
      {
        name: 'adminTitle',
        type: 'text',
        ...labelled('testimonials.adminTitle', { hidden: true, disableBulkEdit: true }),
      },
      {
        name: 'date',
        type: 'date',
        ...labelled('testimonials.date', {
          position: 'sidebar' as const,
          date: { pickerAppearance: 'dayOnly' as const },
        }),
      },
    ],
  })
}

function content(): Field[] {
  return [
    {
      name: 'question',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      ...labelled('testimonials.question'),
    },
    {
      name: 'quote',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 20000,
      ...labelled('testimonials.quote', { rows: 8 }),
    },
    {
      name: 'highlight',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      ...labelled('testimonials.highlight'),
    },
  ]
}

type AttributionData = { identityLevel?: unknown }
const showsName = (_data: unknown, sibling: AttributionData) =>
  sibling.identityLevel !== 'anonymous'
const showsShortName = (_data: unknown, sibling: AttributionData) =>
  sibling.identityLevel === 'firstName' || sibling.identityLevel === 'pseudonym'

function attribution(settings: Settings): Field {
  return {
    name: 'attribution',
    type: 'group',
    ...labelled('testimonials.attribution', { hideGutter: true }),
    fields: [
      {
        name: 'identityLevel',
        type: 'select',
        required: true,
        defaultValue: 'fullName',
        options: LEVELS.map((value) => ({ value, label: text(`identityLevel.${value}`) })),
        ...labelled('testimonials.attribution.identityLevel'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            ...labelled('testimonials.attribution.name', { width: '50%' }),
          },
          {
            name: 'shortName',
            type: 'text',
            ...labelled('testimonials.attribution.shortName', {
              width: '50%',
              condition: showsShortName,
            }),
          },
        ],
      },
      {
        name: 'role',
        type: 'text',
        localized: true,
        ...labelled('testimonials.attribution.role'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'organisation',
            type: 'text',
            localized: true,
            ...labelled('testimonials.attribution.organisation', { width: '66%' }),
          },
          {
            name: 'acronym',
            type: 'text',
            ...labelled('testimonials.attribution.acronym', { width: '34%' }),
          },
        ],
      },
      {
        name: 'country',
        type: 'select',
        options: countryOptions(settings),
        ...labelled('testimonials.attribution.country'),
      },
      {
        name: 'line',
        type: 'textarea',
        localized: true,
        ...labelled('testimonials.attribution.line', { condition: showsName }),
      },
    ],
  }
}

function consent(settings: Settings): Field[] {
  return relation(settings, 'consents', { name: 'consent', label: 'testimonials.consent' })
}

function media(settings: Settings): Field[] {
  const withFile = {
    condition: (_data: unknown, sibling: { file?: unknown }) => Boolean(sibling.file),
  }
  return [
    upload(settings, 'media', { name: 'photo', label: 'testimonials.photo' }),
    {
      name: 'video',
      type: 'group',
      ...labelled('testimonials.video'),
      fields: [
        upload(settings, 'media', { name: 'file', label: 'testimonials.video.file' }),
        upload(settings, 'media', {
          name: 'poster',
          label: 'testimonials.video.poster',
          admin: withFile,
        }),
        {
          name: 'captions',
          type: 'array',
          labels: {
            singular: text('testimonials.video.captions.singular'),
            plural: text('testimonials.video.captions.plural'),
          },
          ...labelled('testimonials.video.captions', withFile),
          fields: [
            {
              name: 'language',
              type: 'select',
              required: true,
              options: languageOptions(settings),
              ...labelled('testimonials.video.captions.language'),
            },
            upload(settings, 'files', {
              name: 'file',
              label: 'testimonials.video.captions.file',
              required: true,
            }),
          ],
        },
        {
          name: 'transcript',
          type: 'textarea',
          localized: true,
          ...labelled('testimonials.video.transcript', withFile),
        },
      ],
    },
  ]
}
