import { tagOf } from '../context.js'
import { storyJsonLd } from '../jsonLd/storyJsonLd.js'
import { jsonLdPage } from '../jsonLdPage.js'
import { many } from '../read/lookup.js'
import { blockRefs } from '../richText/blockRefs.js'
import { countWords } from '../richText/countWords.js'
import { plainText } from '../richText/plainText.js'
import { readingMinutes } from '../text/readingMinutes.js'
import type { Parts } from './builder.js'
import { countriesOf, programmeOf, richTextOf, themesOf } from './nested.js'
import { pictureOf } from './picture.js'

export function story(parts: Parts): void {
  const { types } = parts
  types.Story.implement({
    description: 'A written article.',
    interfaces: [types.Entry],
    fields: (t) => ({
      programme: t.field({
        type: types.Programme,
        nullable: true,
        description: 'The programme it belongs to.',
        resolve: (of, _args, context) => programmeOf(of, context),
      }),
      themes: t.field({
        type: [types.Theme],
        description: 'The themes it is about.',
        resolve: (of, _args, context) => themesOf(of, context),
      }),
      slug: t.string({
        description: 'Its slug in web addresses.',
        resolve: ({ edition }) => edition.slug ?? edition.uid,
      }),
      title: t.string({ description: 'Its title.', resolve: ({ edition }) => edition.title }),
      standfirst: t.string({
        nullable: true,
        description: 'The paragraph between the title and the text.',
        resolve: ({ edition }) => edition.data.standfirst,
      }),
      body: t.field({
        type: types.RichText,
        description: 'The text.',
        resolve: (of) => richTextOf(of.edition.data.body, of),
      }),
      image: t.field({
        type: types.Image,
        nullable: true,
        description: 'Its image.',
        resolve: ({ edition: { data, locale } }, _args, context) =>
          pictureOf(context, { ref: data.image, locale }),
      }),
      countries: t.field({
        type: [types.Country],
        description: 'The countries where it takes place.',
        resolve: ({ edition }, _args, context) =>
          countriesOf(edition.data.countries, edition, context),
      }),
      date: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its date.',
        resolve: ({ edition }) => edition.data.date,
      }),
      readingMinutes: t.int({
        description: 'Reading time in whole minutes, at 200 words a minute.',
        resolve: ({ edition }, _args, context) =>
          readingMinutes(countWords(plainText(edition.data.body), tagOf(context, edition.locale))),
      }),
      jsonLd: t.field({
        type: 'JSON',
        description: 'schema.org description of its page.',
        complexity: 5,
        resolve: async (of, _args, context) => {
          const { data } = of.edition
          return storyJsonLd({ data, page: await jsonLdPage(context, { of, image: data.image }) })
        },
      }),
    }),
  })
  blocks(parts)
}

/** What stands in the text, by itself. */
function blocks({ builder, types }: Parts): void {
  builder.objectFields(types.Story, (t) => ({
    testimonials: t.field({
      type: [types.Testimonial],
      description: 'Testimonials in its text, in their order.',
      resolve: ({ edition, chain }, _args, { reader }) => {
        const refs = blockRefs(edition.data.body, 'testimonial')
        return many(reader, { type: 'testimonials', refs, chain })
      },
    }),
    keyResults: t.field({
      type: [types.KeyResult],
      description: 'Key results in its text, in their order.',
      resolve: ({ edition, chain }, _args, { reader }) => {
        const refs = blockRefs(edition.data.body, 'keyResult')
        return many(reader, { type: 'keyResults', refs, chain })
      },
    }),
    documents: t.field({
      type: [types.Document],
      description: 'Documents in its text, in their order.',
      resolve: ({ edition, chain }, _args, { reader }) => {
        const refs = blockRefs(edition.data.body, 'document')
        return many(reader, { type: 'documents', refs, chain })
      },
    }),
  }))
}
