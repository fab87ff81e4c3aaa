import { tagOf } from '../context.js'
import { testimonialJsonLd } from '../jsonLd/testimonialJsonLd.js'
import { jsonLdPage } from '../jsonLdPage.js'
import { quoteMarks } from '../text/quoteMarks.js'
import { attributionType } from './attribution.js'
import type { Parts } from './builder.js'
import { programmeOf, themesOf } from './nested.js'
import { pictureOf } from './picture.js'
import { videoOf, videoType } from './video.js'

export function testimonial(parts: Parts): void {
  const { types } = parts
  const QuoteMarks = quoteMarksType(parts)
  const Attribution = attributionType(parts)
  types.Testimonial.implement({
    description: 'What one person said.',
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
      question: t.string({
        nullable: true,
        description: 'The question that was answered.',
        resolve: ({ edition }) => edition.data.question,
      }),
      quote: t.string({
        description:
          'The quote without quotation marks; the front end adds those of the locale ' +
          '(see quoteMarks).',
        resolve: ({ edition }) => edition.data.quote,
      }),
      highlight: t.string({
        nullable: true,
        description: 'A short extract for a card; always a literal part of `quote`.',
        resolve: ({ edition }) => edition.data.highlight,
      }),
      quoteMarks: t.field({
        type: QuoteMarks,
        description: 'Quotation marks of the locale.',
        resolve: ({ edition }, _args, context) => quoteMarks(tagOf(context, edition.locale)),
      }),
      attribution: t.field({
        type: Attribution,
        description: 'The person who said it.',
        resolve: ({ edition }, _args, context) => ({
          attribution: edition.data.attribution,
          tag: tagOf(context, edition.locale),
        }),
      }),
    }),
  })
  media(parts)
}

function media(parts: Parts): void {
  const { builder, types } = parts
  const Video = videoType(parts)
  builder.objectFields(types.Testimonial, (t) => ({
    photo: t.field({
      type: types.Image,
      nullable: true,
      description: 'A photo of the person.',
      resolve: ({ edition: { data, locale } }, _args, context) =>
        pictureOf(context, { ref: data.photo, locale }),
    }),
    video: t.field({
      type: Video,
      nullable: true,
      description: 'A video of the person speaking.',
      resolve: (of, _args, context) => videoOf(context, of),
    }),
    date: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it was said.',
      resolve: ({ edition }) => edition.data.date,
    }),
    jsonLd: t.field({
      type: 'JSON',
      description: 'schema.org description of it.',
      complexity: 5,
      resolve: async (of, _args, context) => {
        const { data } = of.edition
        return testimonialJsonLd({
          data,
          page: await jsonLdPage(context, { of, image: data.photo }),
        })
      },
    }),
  }))
}

function quoteMarksType({ builder }: Parts) {
  return builder.objectRef<{ open: string; close: string }>('QuoteMarks').implement({
    description: 'Print these directly next to the quote; they include spaces.',
    fields: (t) => ({
      open: t.exposeString('open', { description: 'Before the quote.' }),
      close: t.exposeString('close', { description: 'After the quote.' }),
    }),
  })
}
