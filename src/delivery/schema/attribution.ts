import type { TestimonialData } from '../../editions/types.js'
import { attributionText } from '../text/attributionText.js'
import type { InLanguage, Parts } from './builder.js'

export type AttributionOf = InLanguage<{ attribution: TestimonialData['attribution'] }>

/** Who said it. */
export function attributionType({ builder, enums, types }: Parts) {
  return builder.objectRef<AttributionOf>('Attribution').implement({
    description: 'Never more than the person agreed to show.',
    fields: (t) => ({
      identityLevel: t.field({
        type: enums.IdentityLevel,
        description: 'How much of the person may be shown.',
        resolve: ({ attribution }) => attribution.identityLevel,
      }),
      name: t.string({
        nullable: true,
        description: 'The name to show; null when anonymous.',
        resolve: ({ attribution }) => attribution.name,
      }),
      role: t.string({
        nullable: true,
        description: 'What they do.',
        resolve: ({ attribution }) => attribution.role,
      }),
      organisation: t.string({
        nullable: true,
        description: 'Where they do it.',
        resolve: ({ attribution }) => attribution.organisation,
      }),
      organisationAcronym: t.string({
        nullable: true,
        description: 'Its name in short.',
        resolve: ({ attribution }) => attribution.organisationAcronym,
      }),
      country: t.field({
        type: types.Country,
        nullable: true,
        description: 'Their country.',
        resolve: ({ attribution: { country }, tag }) =>
          country === null ? null : { code: country, tag },
      }),
      line: t.string({
        nullable: true,
        description:
          'What stands under the name: as the editor wrote it (« Ancien fonctionnaire de la zone ' +
          'internationale du secrétariat … (SEMARNAT) du Mexique »), or else composed from role, ' +
          'organisation and country.',
        resolve: ({ attribution, tag }) => attributionText(attribution, tag).line,
      }),
      text: t.string({
        description: 'Name and line, ready to print on one line.',
        resolve: ({ attribution, tag }) => attributionText(attribution, tag).text,
      }),
    }),
  })
}
