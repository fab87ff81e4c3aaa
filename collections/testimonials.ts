import type { CollectionConfig, Field } from 'payload'

import type { IdentityLevel } from '../src/editions/types.js'
import { adminTitleField } from '../src/fields/adminTitle.js'
import { alsoCheck, alsoCheckText, type Check, type CheckOptions } from '../src/fields/alsoCheck.js'
import { isInQuotationMarks, isPartOf } from '../src/fields/checks/quotation.js'
import { countryOptions } from '../src/fields/countries.js'
import { dayField } from '../src/fields/dayField.js'
import { notesField, placeFields } from '../src/fields/entry.js'
import { languageOptions } from '../src/fields/languages.js'
import { relation, upload } from '../src/fields/relation.js'
import { labelled, message, text } from '../src/i18n/text.js'
import type { Settings } from '../src/options.js'
import { checkConsent } from '../src/publication/checkConsent.js'
import { entryCollection } from '../src/publication/entryCollection.js'
import { isBlank } from '../src/publication/isBlank.js'
import { isPublishing } from '../src/publication/isPublishing.js'

type Doc = Record<string, unknown>

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
      adminTitleField(settings, { label: 'testimonials.adminTitle', compose: title }),
      dayField('date', { label: 'testimonials.date', admin: { position: 'sidebar' } }),
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
      validate: alsoCheckText('textarea', checkQuote),
      ...labelled('testimonials.quote', { rows: 8 }),
    },
    {
      name: 'highlight',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      validate: alsoCheckText('textarea', checkHighlight),
      ...labelled('testimonials.highlight'),
    },
  ]
}

function checkQuote(value: string, { req }: CheckOptions): string | true {
  return !isInQuotationMarks(value) || message(req, 'check.quotationMarks')
}

function checkHighlight(value: string, { req, data }: CheckOptions): string | true {
  const { quote } = data as { quote?: unknown } // the testimonial
  const isPart = typeof quote === 'string' && isPartOf(value, quote)
  return isPart || message(req, 'check.highlight')
}

type Attribution = { identityLevel?: unknown; name?: unknown; shortName?: unknown }

const isNamed = (_data: unknown, sibling: Attribution) => sibling.identityLevel !== 'anonymous'
const isShortened = (_data: unknown, { identityLevel }: Attribution) =>
  identityLevel === 'firstName' || identityLevel === 'pseudonym'

const checkName: Check = (value, { req, data, siblingData }) => {
  const { identityLevel } = siblingData as Attribution
  const isMissing = identityLevel === 'fullName' && isBlank(value) && isPublishing(data)
  return !isMissing || message(req, 'check.name')
}

const checkShortName: Check = (value, { req, data }) =>
  !(isBlank(value) && isPublishing(data)) || message(req, 'check.shortName')

/** The person's name, else the start of the quote. */
function title({ texts, data }: { texts: Doc; data: Doc }): string {
  const { name, shortName } = (data.attribution ?? {}) as Attribution
  const known = [name, shortName, texts.quote].find((value) => !isBlank(value))
  return typeof known === 'string' ? known : ''
}

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
            validate: alsoCheck('text', checkName),
            ...labelled('testimonials.attribution.name', { width: '50%' }),
          },
          {
            name: 'shortName',
            type: 'text',
            validate: alsoCheck('text', checkShortName),
            ...labelled('testimonials.attribution.shortName', {
              width: '50%',
              condition: isShortened,
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
        ...labelled('testimonials.attribution.line', { condition: isNamed }),
      },
    ],
  }
}

function consent(settings: Settings): Field[] {
  return relation(settings, 'consents', {
    name: 'consent',
    label: 'testimonials.consent',
    required: true,
    check: checkConsent(settings, { needed: true, levelOf }),
  })
}

function levelOf({ attribution }: Doc): IdentityLevel {
  const { identityLevel } = (attribution ?? {}) as Attribution
  return LEVELS.find((level) => level === identityLevel) ?? 'fullName'
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
