import { tagOf } from '../context.js'
import { themeJsonLd } from '../jsonLd/themeJsonLd.js'
import { jsonLdPage } from '../jsonLdPage.js'
import { one } from '../read/lookup.js'
import { seriesLabel } from '../text/seriesLabel.js'
import type { Parts } from './builder.js'
import type { Connections } from './connection.js'
import { highlightType } from './highlight.js'
import { optionalRichText, programmeOf, wholeNumber } from './nested.js'
import { pictureOf } from './picture.js'
import { sectionOf } from './section.js'
import { themeLists } from './themeLists.js'

export function theme(parts: Parts, lists: Connections): void {
  const { types } = parts
  types.Theme.implement({
    description: "A page of a programme's series.",
    interfaces: [types.Entry],
  })
  texts(parts)
  sections(parts)
  themeLists(parts, lists)
}

function texts({ builder, enums, types }: Parts): void {
  builder.objectFields(types.Theme, (t) => ({
    programme: t.field({
      type: types.Programme,
      nullable: true,
      description: 'The programme it belongs to.',
      resolve: (of, _args, context) => programmeOf(of, context),
    }),
    slug: t.string({
      description: 'Its slug in web addresses.',
      resolve: ({ edition }) => edition.slug ?? edition.uid,
    }),
    title: t.string({ description: 'Its title.', resolve: ({ edition }) => edition.title }),
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
      description: "Series label in the entry's locale, for example « Dimension transversale 2 ».",
      resolve: async ({ edition }, _args, context) => {
        const { programme: ref, locale, data } = edition
        const owner = await one(context.reader, { type: 'programmes', ref, chain: [locale] })
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
    body: t.field({
      type: types.RichText,
      nullable: true,
      description: 'The long text.',
      resolve: (of) => optionalRichText(of.edition.data.body, of),
    }),
    image: t.field({
      type: types.Image,
      nullable: true,
      description: 'Its image.',
      resolve: ({ edition: { data, locale } }, _args, context) =>
        pictureOf(context, { ref: data.image, locale }),
    }),
    jsonLd: t.field({
      type: 'JSON',
      description: 'schema.org description of its page.',
      complexity: 5,
      resolve: async (of, _args, context) => {
        const { data } = of.edition
        return themeJsonLd({ data, page: await jsonLdPage(context, { of, image: data.image }) })
      },
    }),
  }))
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
        resolve: ({ edition }, _args, context) => sectionOf(context, { edition, name }),
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
