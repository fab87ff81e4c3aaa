import type { CollectionConfig, Field } from 'payload'

import { alsoCheck, type Check } from '../src/fields/alsoCheck.js'
import { isBlank } from '../src/entries/isBlank.js'
import { isPublishing } from '../src/entries/isPublishing.js'
import { onlyProgramme } from '../src/fields/onlyProgramme.js'
import { relation, upload } from '../src/fields/relation.js'
import { richTextField } from '../src/fields/richText.js'
import { sectionsField } from '../src/fields/sections.js'
import { slugField } from '../src/fields/slug/slugField.js'
import { wholeNumber } from '../src/fields/wholeNumber.js'
import { labelled, message, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'
import { entryCollection } from './entryCollection.js'

const KINDS = ['theme', 'crossCutting'] as const

/** Themes: the pages of a programme's series. */
export function themes(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'themes',
    useAsTitle: 'title',
    mainText: 'title',
    columns: ['title', 'editIn', 'kind', 'number', 'programme', '_status', 'updatedAt'],
    tabs: [
      { label: 'tab.content', fields: content(settings) },
      { label: 'tab.highlight', fields: [highlight(settings)] },
      { label: 'tab.relations', fields: connections(settings) },
      { label: 'tab.sections', fields: [sectionsField(adminText('themes.sections.description'))] },
    ],
    sidebar: [slugField(settings, { from: 'title', fallback: 'theme' })],
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
      ...labelled('themes.title'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'theme',
          options: KINDS.map((value) => ({ value, label: adminText(`themes.kind.${value}`) })),
          ...labelled('themes.kind', { width: '34%' }),
        },
        {
          name: 'number',
          type: 'number',
          min: 0,
          max: 999,
          validate: alsoCheck('number', wholeNumber),
          ...labelled('themes.number', { width: '33%' }),
        },
        {
          name: 'icon',
          type: 'text',
          maxLength: 20,
          ...labelled('themes.icon', { width: '33%' }),
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      ...labelled('themes.summary'),
    },
    richTextField(settings, { name: 'body', label: 'entry.body' }),
    upload(settings, 'media', { name: 'image', label: 'entry.image' }),
  ]
}

function highlight(settings: Settings): Field {
  return {
    name: 'highlight',
    type: 'group',
    ...labelled('themes.highlight', { hideGutter: true }),
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 300,
        validate: alsoCheck('text', withOther('body')),
        ...labelled('themes.highlight.title'),
      },
      richTextField(settings, {
        name: 'body',
        label: 'themes.highlight.body',
        check: withOther('title'),
      }),
      ...relation(settings, 'documents', {
        name: 'document',
        label: 'themes.highlight.document',
      }),
      upload(settings, 'media', { name: 'image', label: 'themes.highlight.image' }),
    ],
  }
}

/** Of a highlight's title and text neither is published without the other. */
function withOther(other: 'title' | 'body'): Check {
  return (value, { req, data, siblingData }) => {
    const highlight = siblingData as { title?: unknown; body?: unknown }
    const isHalf = isBlank(value) && !isBlank(highlight[other]) && isPublishing(data)
    return !isHalf || message(req, 'check.highlightParts')
  }
}

function connections(settings: Settings): Field[] {
  return [
    ...relation(settings, 'programmes', {
      name: 'programme',
      label: 'entry.programme',
      required: true,
      defaultValue: onlyProgramme(settings),
    }),
    ...(['keyResults', 'testimonials', 'documents'] as const).flatMap((key) =>
      relation(settings, key, { name: key, label: `themes.${key}`, hasMany: true }),
    ),
  ]
}
