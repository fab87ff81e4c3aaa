import { tagOf } from '../context.js'
import { storyJsonLd } from '../jsonLd/storyJsonLd.js'
import { many } from '../read/lookup.js'
import { blockRefs } from '../richText/blockRefs.js'
import { countWords } from '../richText/countWords.js'
import { plainText } from '../richText/plainText.js'
import { readingMinutes } from '../text/readingMinutes.js'
import type { Parts } from './builder.js'
import { entryFields } from './entryFields.js'

export function story(parts: Parts): void {
  const { types } = parts
  types.Story.implement({
    description: 'A written article.',
    interfaces: [types.Node, types.Entry],
    fields: (t) => {
      const shared = entryFields<'stories'>(t, parts)
      return {
        programme: shared.programme,
        themes: shared.themes,
        slug: shared.slug,
        title: shared.title,
        standfirst: t.string({
          nullable: true,
          description: 'The paragraph between the title and the text.',
          resolve: ({ edition }) => edition.data.standfirst,
        }),
        body: shared.text('The text.', ({ body }) => body),
        image: shared.image('Its image.', ({ image }) => image),
        countries: shared.countries(
          'The countries where it takes place.',
          ({ countries }) => countries,
        ),
        date: t.field({
          type: 'Date',
          nullable: true,
          description: 'Its date.',
          resolve: ({ edition }) => edition.data.date,
        }),
        readingMinutes: t.int({
          description: 'Reading time in whole minutes, at 200 words a minute.',
          resolve: ({ edition }, _args, context) =>
            context.reader.once(['readingMinutes', edition.ref, edition.locale], async () => {
              await context.reader.budget.giveWay()
              const text = plainText(edition.data.body, context.settings.richText.blocks)
              return readingMinutes(countWords(text, tagOf(context, edition.locale)))
            }),
        }),
        jsonLd: shared.jsonLd(
          'schema.org description of its page.',
          ({ image }) => image,
          storyJsonLd,
        ),
      }
    },
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
