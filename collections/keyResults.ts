import type { CollectionConfig, Field } from 'payload'

import { adminTitleField } from '../src/fields/adminTitle.js'
import { disaggregationsField } from '../src/fields/disaggregations.js'
import { placeFields } from '../src/fields/entry.js'
import { evidenceField } from '../src/fields/evidence.js'
import { headlineField, keyResultTitle } from '../src/fields/headline.js'
import { measureField } from '../src/fields/measure.js'
import { periodField } from '../src/fields/period.js'
import { richTextField } from '../src/fields/richText.js'
import { labelled, adminText } from '../src/i18n/adminText.js'
import type { Settings } from '../src/entries/settings.js'
import { entryCollection } from './entryCollection.js'

const KINDS = ['figure', 'outcome'] as const
const DIRECTIONS = ['rise', 'fall'] as const

const isFigure = (data: { kind?: unknown }) => data.kind === 'figure'
const onlyFigures = { condition: isFigure }

/** Key results: figures as typed data, and outcomes told in words. */
export function keyResults(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'keyResults',
    useAsTitle: 'adminTitle',
    mainText: 'headline',
    columns: ['adminTitle', 'editIn', 'kind', 'themes', '_status', 'updatedAt'],
    tabs: [
      { label: 'tab.content', fields: content(settings) },
      { label: 'tab.figure', fields: figures() },
      { label: 'tab.relations', fields: [...placeFields(settings), ...evidenceField(settings)] },
    ],
    sidebar: [
      adminTitleField(settings, { label: 'keyResults.adminTitle', compose: keyResultTitle }),
    ],
  })
}

function content(settings: Settings): Field[] {
  return [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'figure',
      options: KINDS.map((value) => ({ value, label: adminText(`keyResults.kind.${value}`) })),
      ...labelled('keyResults.kind'),
    },
    headlineField(settings),
    {
      name: 'statement',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      ...labelled('keyResults.statement'),
    },
    {
      name: 'note',
      type: 'text',
      localized: true,
      maxLength: 500,
      ...labelled('keyResults.note'),
    },
    richTextField(settings, { name: 'body', label: 'keyResults.body' }),
  ]
}

function figures(): Field[] {
  return [
    measureField('measure', { label: 'keyResults.measure', required: true, admin: onlyFigures }),
    measureField('baseline', { label: 'keyResults.baseline', admin: onlyFigures }),
    measureField('target', { label: 'keyResults.target', admin: onlyFigures }),
    {
      name: 'direction',
      type: 'select',
      defaultValue: 'rise',
      options: DIRECTIONS.map((value) => ({
        value,
        label: adminText(`keyResults.direction.${value}`),
      })),
      ...labelled('keyResults.direction', onlyFigures),
    },
    periodField(),
    disaggregationsField(onlyFigures),
  ]
}
