import { countryName } from '../text/countryName.js'
import type { Parts } from './builder.js'

/** A country, named in the language of the entry. */
export function country({ types }: Parts): void {
  types.Country.implement({
    description: 'A country.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'ISO 3166-1 alpha-2 code.' }),
      name: t.string({
        description: "In the entry's locale.",
        resolve: ({ code, tag }) => countryName(code, tag),
      }),
    }),
  })
}
