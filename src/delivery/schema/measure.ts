import { formatMeasure } from '../../results/formatMeasure.js'
import { unitName } from '../../results/unitName.js'
import type { InLanguage, Parts } from './builder.js'

/** A typed figure. */
export function measure(parts: Parts): void {
  const { enums, types } = parts
  const Unit = unit(parts)
  types.Measure.implement({
    description:
      "A typed figure. `text` is formatted for the entry's locale: « 91 % » in French, “91%” in " +
      'English, « 3 006 ».',
    fields: (t) => ({
      value: t.float({ description: 'The number.', resolve: ({ measure }) => measure.value }),
      unit: t.field({
        type: Unit,
        description: 'Its unit.',
        resolve: ({ measure, tag }) => ({ code: measure.unit, tag }),
      }),
      qualifier: t.field({
        type: enums.Qualifier,
        description: 'Its precision.',
        resolve: ({ measure }) => measure.qualifier,
      }),
      isChange: t.boolean({
        description: 'Whether it is a change, not a level.',
        resolve: ({ measure }) => measure.signed,
      }),
      form: t.field({
        type: enums.MeasureForm,
        description: 'How this language writes it.',
        resolve: ({ measure }) => measure.form,
      }),
      text: t.string({
        description: 'Formatted for that language, including unit, form and qualifier.',
        resolve: ({ measure, tag }) => formatMeasure(measure, tag),
      }),
    }),
  })
}

function unit({ builder }: Parts) {
  return builder.objectRef<InLanguage<{ code: string }>>('Unit').implement({
    description: 'A unit of measure.',
    fields: (t) => ({
      code: t.exposeString('code', {
        description: 'UN/CEFACT or ISO 4217 code, or `1` for a plain count, `P1` for per cent.',
      }),
      name: t.string({
        description: "Its name in the entry's locale.",
        resolve: ({ code, tag }) => unitName(code, tag),
      }),
    }),
  })
}
