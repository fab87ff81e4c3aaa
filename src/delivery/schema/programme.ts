import { programmeJsonLd } from '../jsonLd/programmeJsonLd.js'
import { series } from '../read/series.js'
import type { Parts } from './builder.js'
import { entryFields } from './entryFields.js'

export function programme(parts: Parts): void {
  const { enums, types } = parts
  types.Programme.implement({
    description: 'A project with its funders, countries and series of themes.',
    interfaces: [types.Node, types.Entry],
    fields: (t) => {
      const shared = entryFields<'programmes'>(t, parts)
      return {
        slug: shared.slug,
        name: t.string({ description: 'Its name.', resolve: ({ edition }) => edition.data.name }),
        acronym: t.string({
          nullable: true,
          description: 'Its acronym.',
          resolve: ({ edition }) => edition.data.acronym,
        }),
        summary: t.string({
          nullable: true,
          description: 'A summary, one paragraph.',
          resolve: ({ edition }) => edition.data.summary,
        }),
        body: shared.body('The long text.', ({ body }) => body),
        logo: shared.image('Its logo.', ({ logo }) => logo),
        countries: shared.countries('The countries where it works.', ({ countries }) => countries),
        funders: t.stringList({
          description: 'Its funders.',
          resolve: ({ edition }) => edition.data.funders,
        }),
        website: t.field({
          type: 'URL',
          nullable: true,
          description: 'Its own website.',
          resolve: ({ edition }) => edition.data.website,
        }),
        themes: t.field({
          type: [types.Theme],
          description: 'Its series of themes, in reading order.',
          args: { kind: t.arg({ type: enums.ThemeKind, description: 'Only items of this kind.' }) },
          complexity: { field: 1, multiplier: 15 },
          resolve: async ({ edition, chain }, { kind }, { reader }) => {
            const themes = await series(reader, { programme: edition.ref, chain })
            const wanted = themes.filter((theme) => !kind || theme.edition.kind === kind)
            for (const theme of wanted) reader.trace.see(theme.edition)
            return wanted
          },
        }),
        jsonLd: shared.jsonLd(
          'schema.org description of its page.',
          ({ logo }) => logo,
          programmeJsonLd,
        ),
      }
    },
  })
}
