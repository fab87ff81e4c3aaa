import type { CollectionConfig, Field } from 'payload'

import { adminComponent } from '../src/entries/adminComponent.js'
import { asObject } from '../src/entries/read.js'
import { adminTitleField } from '../src/fields/adminTitle.js'
import { alsoCheckText, type CheckOptions } from '../src/fields/alsoCheck.js'
import { attributionField, identityLevelOf } from '../src/fields/attribution.js'
import { isBlank } from '../src/entries/isBlank.js'
import { isInQuotationMarks, isPartOf } from '../src/fields/checks/quotation.js'
import { dayField } from '../src/fields/dayField.js'
import { consentHelpField } from '../src/admin/forms/formFields.js'
import { notesField, placeFields } from '../src/fields/entry.js'
import { relation, upload } from '../src/fields/relation.js'
import { videoField } from '../src/fields/video.js'
import { labelled, message } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'
import { basisField } from '../src/publication/basisField.js'
import { checkConsent } from '../src/publication/checkConsent.js'
import { entryCollection } from './entryCollection.js'

type Doc = Record<string, unknown>

/** Testimonials: what one person said, and who said it, as far as the person agreed. */
export function testimonials(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'testimonials',
    useAsTitle: 'adminTitle',
    mainText: 'quote',
    columns: ['adminTitle', 'editIn', 'quote', 'themes', 'consent', '_status', 'updatedAt'],
    tabs: [
      { label: 'tab.content', fields: content() },
      { label: 'tab.attribution', fields: [attributionField(settings), ...consent(settings)] },
      { label: 'tab.media', fields: media(settings) },
      { label: 'tab.relations', fields: placeFields(settings) },
      { label: 'tab.internal', fields: [notesField()] },
    ],
    sidebar: [
      adminTitleField(settings, { label: 'testimonials.adminTitle', compose: title }),
      dayField('date', { label: 'testimonials.date', admin: { position: 'sidebar' } }),
    ],
  })
}

/** Pasted quotation marks are taken off; the API refuses them. */
const unquoted = { components: { afterInput: [adminComponent('Unquoted')] } }

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
      ...labelled('testimonials.quote', { rows: 8, ...unquoted }),
    },
    {
      name: 'highlight',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      validate: alsoCheckText('textarea', checkHighlight),
      ...labelled('testimonials.highlight', unquoted),
    },
  ]
}

function checkQuote(value: string, { req }: CheckOptions): string | true {
  return !isInQuotationMarks(value) || message(req, 'check.quotationMarks')
}

function checkHighlight(value: string, { req, data }: CheckOptions): string | true {
  const { quote } = asObject(data)
  const isPart = typeof quote === 'string' && isPartOf(value, quote)
  return isPart || message(req, 'check.highlight')
}

/** The person's name, else the start of the quote. */
function title({ texts, data }: { texts: Doc; data: Doc }): string {
  const { name, shortName } = asObject(data.attribution)
  const known = [name, shortName, texts.quote].find((value) => !isBlank(value))
  return typeof known === 'string' ? known : ''
}

function consent(settings: Settings): Field[] {
  return [
    ...relation(settings, 'consents', {
      name: 'consent',
      label: 'testimonials.consent',
      required: true,
      check: checkConsent(settings, { needed: true, levelOf: identityLevelOf }),
    }),
    consentHelpField(settings),
    ...basisField(settings),
  ]
}

function media(settings: Settings): Field[] {
  return [
    upload(settings, 'media', { name: 'photo', label: 'testimonials.photo' }),
    videoField(settings),
  ]
}
