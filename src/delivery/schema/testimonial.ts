import { tagOf } from '../context.js'
import { testimonialJsonLd } from '../jsonLd/testimonialJsonLd.js'
import { quoteMarks } from '../text/quoteMarks.js'
import { attributionType } from './attribution.js'
import type { Parts } from './builder.js'
import { entryFields } from './entryFields.js'
import { videoOf, videoType } from './video.js'

export function testimonial(parts: Parts): void {
  const { types } = parts
  const QuoteMarks = quoteMarksType(parts)
  const Attribution = attributionType(parts)
  types.Testimonial.implement({
    description: 'What one person said.',
    interfaces: [types.Node, types.Entry],
    fields: (t) => {
      const shared = entryFields<'testimonials'>(t, parts)
      return {
        programme: shared.programme,
        themes: shared.themes,
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
      }
    },
  })
  media(parts)
}

function media(parts: Parts): void {
  const { builder, types } = parts
  const Video = videoType(parts)
  builder.objectFields(types.Testimonial, (t) => {
    const shared = entryFields<'testimonials'>(t, parts)
    return {
      photo: shared.image('A photo of the person.', ({ photo }) => photo),
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
      jsonLd: shared.jsonLd(
        'schema.org description of it.',
        ({ photo }) => photo,
        testimonialJsonLd,
      ),
    }
  })
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
