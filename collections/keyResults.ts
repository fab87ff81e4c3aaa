import type { CollectionConfig, Field } from 'payload'

import { toMeasure } from '../src/editions/measure.js'
import { adminTitleField } from '../src/fields/adminTitle.js'
import { alsoCheck, alsoCheckText, type CheckOptions } from '../src/fields/alsoCheck.js'
import { dayOf } from '../src/fields/checks/calendarDate.js'
import { dayField } from '../src/fields/dayField.js'
import { placeFields } from '../src/fields/entry.js'
import { measureField } from '../src/fields/measure.js'
import { relation } from '../src/fields/relation.js'
import { richTextField } from '../src/fields/richText.js'
import { wholeNumber } from '../src/fields/wholeNumber.js'
import { labelled, message, text } from '../src/i18n/text.js'
import type { Settings } from '../src/options.js'
import { formatHeadline } from '../src/results/formatHeadline.js'
import { headlineProblem } from '../src/results/headlineProblem.js'
import { entryCollection } from '../src/publication/entryCollection.js'

const KINDS = ['figure', 'outcome'] as const
const DIRECTIONS = ['rise', 'fall'] as const
const DIMENSIONS = ['sex', 'age', 'country', 'area', 'disability', 'indigenous', 'other'] as const

type Doc = Record<string, unknown>

const isFigure = (data: { kind?: unknown }) => data.kind === 'figure'
const onlyFigures = { condition: isFigure }

/** Key results: figures as typed data, and outcomes told in words. */
export function keyResults(settings: Settings): CollectionConfig {
  return entryCollection(settings, {
    key: 'keyResults',
    useAsTitle: 'adminTitle',
    columns: ['adminTitle', 'kind', 'themes', '_status', 'updatedAt'],
    searchable: ['adminTitle', 'headline', 'statement'],
    tabs: [
      { label: 'tab.content', fields: content(settings) },
      { label: 'tab.figure', fields: figures() },
      { label: 'tab.relations', fields: [...placeFields(settings), ...evidence(settings)] },
    ],
    sidebar: [adminTitleField(settings, { label: 'keyResults.adminTitle', compose: title })],
  })
}

/** « 22 politiques et bonnes pratiques ont été systématisées. » */
function title({ texts, data, tag }: { texts: Doc; data: Doc; tag: string }): string {
  const { headline, statement } = texts
  if (typeof headline !== 'string' || headline.trim() === '') return ''
  const figure = formatHeadline({ message: headline, measure: toMeasure(data.measure), tag })
  return typeof statement === 'string' ? `${figure} ${statement}` : figure
}

function checkMessage(value: string, { req }: CheckOptions): string | true {
  const problem = headlineProblem(value)
  if (!problem) return true
  const { code, position, excerpt, name } = problem
  const sentence = message(req, `headline.${code}`, { name: name ?? '' })
  return message(req, 'headline.problem', { position: position + 1, excerpt, sentence })
}

function content(settings: Settings): Field[] {
  return [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'figure',
      options: KINDS.map((value) => ({ value, label: text(`keyResults.kind.${value}`) })),
      ...labelled('keyResults.kind'),
    },
    {
      name: 'headline',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 500,
      validate: alsoCheckText('text', checkMessage),
      ...labelled('keyResults.headline', {
        placeholder: text('keyResults.headline.placeholder'),
        components: { afterInput: [preview(settings)] },
      }),
    },
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

/** The headline in every locale, below the field. */
function preview(settings: Settings) {
  const locales = settings.locales.map(({ code, tag }) => ({ code, tag }))
  return { path: 'payload-plugin-stories/client#HeadlinePreview', clientProps: { locales } }
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
      options: DIRECTIONS.map((value) => ({ value, label: text(`keyResults.direction.${value}`) })),
      ...labelled('keyResults.direction', onlyFigures),
    },
    {
      name: 'period',
      type: 'group',
      ...labelled('keyResults.period'),
      fields: [{ type: 'row', fields: [periodDate('start'), periodDate('end')] }],
    },
    disaggregations(),
  ]
}

function periodDate(name: 'start' | 'end'): Field {
  return dayField(name, {
    label: `keyResults.period.${name}`,
    admin: { width: '50%' },
    ...(name === 'end' ? { check: afterStart } : {}),
  })
}

function afterStart(value: unknown, { req, siblingData }: CheckOptions): string | true {
  const { start } = siblingData as { start?: unknown } // the period
  const [from, to] = [dayOf(start), dayOf(value)]
  return from === null || to === null || from <= to || message(req, 'check.periodOrder')
}

function disaggregations(): Field {
  return {
    name: 'disaggregations',
    type: 'array',
    labels: {
      singular: text('keyResults.disaggregations.singular'),
      plural: text('keyResults.disaggregations.plural'),
    },
    ...labelled('keyResults.disaggregations', { ...onlyFigures, initCollapsed: true }),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'dimension',
            type: 'select',
            required: true,
            options: DIMENSIONS.map((value) => ({ value, label: text(`dimension.${value}`) })),
            ...labelled('keyResults.disaggregations.dimension', { width: '50%' }),
          },
          {
            name: 'category',
            type: 'text',
            required: true,
            localized: true,
            ...labelled('keyResults.disaggregations.category', {
              width: '50%',
              placeholder: text('keyResults.disaggregations.category.placeholder'),
            }),
          },
        ],
      },
      measureField('measure', {
        label: 'keyResults.disaggregations.measure',
        required: true,
      }),
    ],
  }
}

function evidence(settings: Settings): Field[] {
  const document = relation(settings, 'documents', {
    name: 'document',
    label: 'keyResults.evidence.document',
    required: true,
    admin: { width: '75%' },
  })
  if (document.length === 0) return []
  return [
    {
      name: 'evidence',
      type: 'array',
      labels: {
        singular: text('keyResults.evidence.singular'),
        plural: text('keyResults.evidence.plural'),
      },
      ...labelled('keyResults.evidence'),
      fields: [
        {
          type: 'row',
          fields: [
            ...document,
            {
              name: 'page',
              type: 'number',
              min: 1,
              validate: alsoCheck('number', wholeNumber),
              ...labelled('keyResults.evidence.page', { width: '25%' }),
            },
          ],
        },
      ],
    },
  ]
}
