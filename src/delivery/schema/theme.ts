import { tagOf } from '../context.js'
import { themeJsonLd } from '../jsonLd/themeJsonLd.js'
import { one } from '../read/lookup.js'
import { seriesLabel } from '../text/seriesLabel.js'
import type { Parts } from './builder.js'
import { entryFields } from './entryFields.js'
import type { Connections } from './connection.js'
import { highlightType } from './highlight.js'
import { wholeNumber } from './nested.js'
import { sectionOf } from './section.js'
import { themeLists } from './themeLists.js'

export function theme(parts: Parts, lists: Connections): void {
  const { types } = parts
  types.Theme.implement({
    description: "A page of a programme's series.",
    interfaces: [types.Node, types.Entry],
  })
  texts(parts)
  sections(parts)
  themeLists(parts, lists)
}

function texts(parts: Parts): void {
  const { builder, enums, types } = parts
  builder.objectFields(types.Theme, (t) => {
    const shared = entryFields<'themes'>(t, parts)
    return {
      programme: shared.programme,
      slug: shared.slug,
      title: shared.title,
      kind: t.field({
        type: enums.ThemeKind,
        description: 'Theme or cross-cutting.',
        resolve: ({ edition }) => edition.data.kind,
      }),
      number: t.int({
        nullable: true,
        description: 'Its number among themes of the same kind.',
        resolve: ({ edition }) => wholeNumber(edition.data.number),
      }),
      label: t.string({
        description:
          "Series label in the entry's locale, for example « Dimension transversale 2 ».",
        resolve: async ({ edition, chain }, _args, context) => {
          const { programme: ref, locale, data } = edition
          const wanted = { ref, chain: [locale], asked: chain[0] } as const
          const owner = await one(context.reader, { type: 'programmes', ...wanted })
          const labels = owner?.edition.data.labels ?? null
          const { kind, number } = data
          return seriesLabel({ kind, number, labels, tag: tagOf(context, locale) })
        },
      }),
      icon: t.string({
        nullable: true,
        description:
          "The icon shown beside the label (for example « N »): a glyph of the site's icon font, " +
          'an emoji or a short code. Decorative.',
        resolve: ({ edition }) => edition.data.icon,
      }),
      summary: t.string({
        nullable: true,
        description: 'A summary, one paragraph.',
        resolve: ({ edition }) => edition.data.summary,
      }),
      body: shared.body('The long text.', ({ body }) => body),
      image: shared.image('Its image.', ({ image }) => image),
      jsonLd: shared.jsonLd(
        'schema.org description of its page.',
        ({ image }) => image,
        themeJsonLd,
      ),
    }
  })
}

function sections(parts: Parts): void {
  const { builder, types } = parts
  const Highlight = highlightType(parts)
  const heads = {
    keyResults: 'Headings of the key results section.',
    testimonials: 'Headings of the testimonials section.',
    mainResults: 'Headings of the main results section.',
    documents: 'Headings of the documents section.',
  } as const
  builder.objectFields(types.Theme, (t) => {
    const field = (name: keyof typeof heads) =>
      t.field({
        type: types.Section,
        description: heads[name],
        resolve: (of, _args, context) => sectionOf(context, { of, name }),
      })
    return {
      keyResultsSection: field('keyResults'),
      testimonialsSection: field('testimonials'),
      mainResultsSection: field('mainResults'),
      documentsSection: field('documents'),
      highlight: t.field({
        type: Highlight,
        nullable: true,
        description: 'A report or event featured on the page.',
        resolve: (of) => of.edition.data.highlight && { highlight: of.edition.data.highlight, of },
      }),
    }
  })
}
