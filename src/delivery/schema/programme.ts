import { programmeJsonLd } from '../jsonLd/programmeJsonLd.js'
import { jsonLdPage } from '../jsonLdPage.js'
import { series } from '../read/series.js'
import type { Parts } from './builder.js'
import { countriesOf, optionalRichText } from './nested.js'
import { pictureOf } from './picture.js'

export function programme({ enums, types }: Parts): void {
  types.Programme.implement({
    description: 'A project with its funders, countries and series of themes.',
    interfaces: [types.Entry],
    fields: (t) => ({
      slug: t.string({
        description: 'Its slug in web addresses.',
        resolve: ({ edition }) => edition.slug ?? edition.uid,
      }),
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
      body: t.field({
        type: types.RichText,
        nullable: true,
        description: 'The long text.',
        resolve: (of) => optionalRichText(of.edition.data.body, of),
      }),
      logo: t.field({
        type: types.Image,
        nullable: true,
        description: 'Its logo.',
        resolve: ({ edition: { data, locale } }, _args, context) =>
          pictureOf(context, { ref: data.logo, locale }),
      }),
      countries: t.field({
        type: [types.Country],
        description: 'The countries where it works.',
        resolve: ({ edition }, _args, context) =>
          countriesOf(edition.data.countries, edition, context),
      }),
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
        args: {
          kind: t.arg({
            type: enums.ThemeKind,
            description: 'Only items of this kind.',
          }),
        },
        complexity: { field: 1, multiplier: 15 },
        resolve: async ({ edition, chain }, { kind }, { reader }) => {
          const themes = await series(reader, { programme: edition.ref, chain })
          const wanted = themes.filter((theme) => !kind || theme.edition.kind === kind)
          for (const theme of wanted) reader.trace.see(theme.edition)
          return wanted
        },
      }),
      jsonLd: t.field({
        type: 'JSON',
        description: 'schema.org description of its page.',
        complexity: 5,
        resolve: async (of, _args, context) => {
          const { data } = of.edition
          const page = await jsonLdPage(context, { of, image: data.logo })
          return programmeJsonLd({ data, page })
        },
      }),
    }),
  })
}
