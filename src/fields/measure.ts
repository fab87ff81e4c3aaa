import type { Field, GroupField } from 'payload'

import type { LabelKey } from '../i18n/adminText.js'
import { adminText, labelled } from '../i18n/adminText.js'
import { FORMS, QUALIFIERS } from '../results/toMeasure.js'
import { alsoCheck } from './alsoCheck.js'
import { unitOptions } from './units.js'
import { wholeNumber } from './wholeNumber.js'

type MeasureOptions = {
  label: LabelKey
  /** A value is needed for publication. */
  required?: boolean
  admin?: GroupField['admin']
}

/**
 * A typed figure: value, unit, decimals, precision, and whether it is a change. How it is written may
 * differ in each language: its precision and its form.
 */
export function measureField(name: string, { label, required, admin }: MeasureOptions): Field {
  return {
    name,
    type: 'group',
    ...labelled(label, admin),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'value',
            type: 'number',
            ...(required ? { required } : {}),
            ...labelled('measure.value', { width: '33%' }),
          },
          {
            name: 'unit',
            type: 'select',
            defaultValue: '1',
            options: unitOptions(),
            ...labelled('measure.unit', { width: '33%' }),
          },
          {
            name: 'decimals',
            type: 'number',
            min: 0,
            max: 6,
            validate: alsoCheck('number', wholeNumber),
            ...labelled('measure.decimals', { width: '33%' }),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'qualifier',
            type: 'select',
            defaultValue: 'exact',
            options: QUALIFIERS.map((value) => ({ value, label: adminText(`qualifier.${value}`) })),
            ...labelled('measure.qualifier', { width: '33%' }),
          },
          {
            name: 'signed',
            type: 'checkbox',
            defaultValue: false,
            ...labelled('measure.signed', { width: '66%' }),
          },
        ],
      },
      inLanguage(),
    ],
  }
}

/** What the language says in its own way; empty: as all languages do. */
function inLanguage(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'precision',
        type: 'select',
        localized: true,
        options: QUALIFIERS.map((value) => ({ value, label: adminText(`qualifier.${value}`) })),
        ...labelled('measure.precision', { width: '50%' }),
      },
      {
        name: 'form',
        type: 'select',
        localized: true,
        options: FORMS.map((value) => ({ value, label: adminText(`measure.form.${value}`) })),
        ...labelled('measure.form', { width: '50%' }),
      },
    ],
  }
}
