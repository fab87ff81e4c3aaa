import type { TestimonialData } from '../../editions/types.js'
import { attributionText } from '../text/attributionText.js'
import type { InLanguage, Parts } from './builder.js'

export type AttributionOf = InLanguage<{ attribution: TestimonialData['attribution'] }>

/** Who said it. */
export function attributionType({ builder, enums, types }: Parts) {
  return builder.objectRef<AttributionOf>('Attribution').implement({
    description: 'Never shows more than the person agreed to.',
    fields: (t) => ({
      identityLevel: t.field({
        type: enums.IdentityLevel,
        description: 'How much of the person can be shown.',
        resolve: ({ attribution }) => attribution.identityLevel,
      }),
      name: t.string({
        nullable: true,
        description: 'The name to show; null if anonymous.',
        resolve: ({ attribution }) => attribution.name,
      }),
      role: t.string({
        nullable: true,
        description: 'Their role.',
        resolve: ({ attribution }) => attribution.role,
      }),
      organisation: t.string({
        nullable: true,
        description: 'Their organisation.',
        resolve: ({ attribution }) => attribution.organisation,
      }),
      organisationAcronym: t.string({
        nullable: true,
        description: 'Its acronym.',
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
          'The line under the name, as the editor wrote it (« Ancien fonctionnaire de la zone ' +
          'internationale du secrétariat … (SEMARNAT) du Mexique ») or composed from role, ' +
          'organisation and country.',
        resolve: ({ attribution, tag }) => attributionText(attribution, tag).line,
      }),
      text: t.string({
        description:
          'Name and line, combined on one line. Where there is neither, « Anonyme » in the ' +
          'language of the entry; empty if the editor wants nothing there.',
        resolve: ({ attribution, tag }) => attributionText(attribution, tag).text,
      }),
    }),
  })
}
