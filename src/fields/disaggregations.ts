import type { ArrayField } from 'payload'

import { labelled, adminText } from '../i18n/adminText.js'
import { measureField } from './measure.js'

const DIMENSIONS = ['sex', 'age', 'country', 'area', 'disability', 'indigenous', 'other'] as const

/** The measure of parts of the whole: of women, of young people, of one country … */
export function disaggregationsField(admin: ArrayField['admin']): ArrayField {
  return {
    name: 'disaggregations',
    type: 'array',
    labels: {
      singular: adminText('keyResults.disaggregations.singular'),
      plural: adminText('keyResults.disaggregations.plural'),
    },
    ...labelled('keyResults.disaggregations', admin),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'dimension',
            type: 'select',
            required: true,
            options: DIMENSIONS.map((value) => ({ value, label: adminText(`dimension.${value}`) })),
            ...labelled('keyResults.disaggregations.dimension', { width: '50%' }),
          },
          {
            name: 'category',
            type: 'text',
            required: true,
            localized: true,
            ...labelled('keyResults.disaggregations.category', {
              width: '50%',
              placeholder: adminText('keyResults.disaggregations.category.placeholder'),
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
