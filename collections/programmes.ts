import type { CollectionConfig, Field } from 'payload'

import { alsoCheckText, type CheckOptions } from '../src/fields/alsoCheck.js'
import { urlPatternProblem } from '../src/fields/checks/webAddress.js'
import { countryOptions } from '../src/fields/countries.js'
import { relation, upload } from '../src/fields/relation.js'
import { richTextField } from '../src/fields/richText.js'
import { sectionsField } from '../src/fields/sections.js'
import { slugField } from '../src/fields/slug/slugField.js'
import { webAddressField } from '../src/fields/webAddressField.js'
import { labelled, message, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'
import { entryCollection } from './entryCollection.js'
import { ENTRY_KEYS } from '../src/entries/slugs.js'

/** Programmes: what funders support, and what themes, results and voices belong to. */
export function programmes(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'programmes',
    useAsTitle: 'name',
    mainText: 'name',
    columns: ['name', 'editIn', 'acronym', 'countries', '_status', 'updatedAt'],
    tabs: [
      { label: 'tab.content', fields: content(settings) },
      { label: 'tab.facts', fields: facts(settings) },
      { label: 'tab.sections', fields: page(settings) },
      { label: 'tab.addresses', fields: [urlPatterns()] },
    ],
    sidebar: [slugField(settings, { from: 'name', fallback: 'programme' })],
  })
}

function content(settings: Settings): Field[] {
  return [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      ...labelled('programmes.name'),
    },
    {
      name: 'acronym',
      type: 'text',
      localized: true,
      maxLength: 40,
      ...labelled('programmes.acronym'),
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      ...labelled('programmes.summary'),
    },
    richTextField(settings, { name: 'body', label: 'entry.body' }),
    upload(settings, 'media', { name: 'logo', label: 'programmes.logo' }),
  ]
}

function facts(settings: Settings): Field[] {
  return [
    {
      name: 'countries',
      type: 'select',
      hasMany: true,
      options: countryOptions(settings),
      ...labelled('entry.countries'),
    },
    { name: 'funders', type: 'text', hasMany: true, ...labelled('programmes.funders') },
    webAddressField('website', 'programmes.website'),
  ]
}

function page(settings: Settings): Field[] {
  return [
    ...relation(settings, 'themes', { name: 'series', label: 'programmes.series', hasMany: true }),
    {
      name: 'labels',
      type: 'group',
      ...labelled('programmes.labels'),
      fields: (['theme', 'crossCutting'] as const).map((name) => ({
        name,
        type: 'text',
        localized: true,
        ...labelled(`programmes.labels.${name}`, {
          placeholder: adminText(`programmes.labels.${name}.placeholder`),
        }),
      })),
    },
    sectionsField(adminText('programmes.sections.description')),
  ]
}

function urlPatterns(): Field {
  return {
    name: 'urlPatterns',
    type: 'group',
    ...labelled('programmes.urlPatterns'),
    fields: ENTRY_KEYS.map((name) => ({
      name,
      type: 'text',
      validate: alsoCheckText('text', checkPattern),
      ...labelled(`programmes.urlPatterns.${name}`, {
        placeholder: `https://example.org/{locale}/…/{slug}`,
      }),
    })),
  }
}

function checkPattern(value: string, { req }: CheckOptions): string | true {
  const problem = urlPatternProblem(value)
  if (!problem) return true
  return problem.code === 'address'
    ? message(req, 'check.urlPattern')
    : message(req, 'check.urlPlaceholder', { name: problem.name })
}
