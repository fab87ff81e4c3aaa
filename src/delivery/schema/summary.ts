import { excerpt } from '../../entries/excerpt.js'
import type { EntryKey } from '../../entries/slugs.js'
import type { EditionData, Ref } from '../../editions/types.js'
import type { RichTextBlock } from '../../richText/types.js'
import type { Delivered } from '../read/chain.js'
import type { Head } from '../read/query.js'
import { editionsOf } from '../read/lookup.js'
import { plainText } from '../richText/plainText.js'
import type { Parts } from './builder.js'
import { inOrder } from './entry.js'
import { pictureOf } from './picture.js'

/** What links, lists of languages and heads of pages show of every entry. */
export function summary(parts: Parts): void {
  const { builder, settings, types } = parts
  const [Seo, Translation] = [seoType(parts), translationType(parts)]
  builder.interfaceFields(types.Entry, (t) => ({
    translations: t.field({
      type: [Translation],
      description: 'Title and slug in each published locale, its own included.',
      complexity: { field: 1, multiplier: settings.locales.length },
      resolve: async ({ edition }, _args, { reader }) =>
        inOrder(settings, await editionsOf(reader, edition.ref)),
    }),
    seo: t.field({
      type: Seo,
      description: 'For the head of its page, search engines and previews of links.',
      resolve: (delivered) => delivered,
    }),
  }))
}

function translationType({ builder, enums }: Parts) {
  return builder.objectRef<Head>('Translation').implement({
    description: 'An entry in one of its published locales.',
    fields: (t) => ({
      locale: t.expose('locale', { type: enums.Locale, description: 'Its locale.' }),
      title: t.exposeString('title', { description: 'Its title in that locale, plain text.' }),
      slug: t.exposeString('slug', { nullable: true, description: 'Its slug in that locale.' }),
    }),
  })
}

/** Characters of a description: what search engines show of one. */
const DESCRIPTION = 160

function seoType({ builder, types }: Parts) {
  return builder.objectRef<Delivered<EntryKey>>('Seo').implement({
    description: 'Made from what the page shows, so it never says more than that.',
    fields: (t) => ({
      title: t.string({
        description: 'Its title, plain text.',
        resolve: ({ edition }) => edition.title,
      }),
      description: t.string({
        nullable: true,
        description: `Its summary, or else its beginning; at most ${DESCRIPTION} characters.`,
        resolve: ({ edition }, _args, { reader, settings }) =>
          // The beginning of a long body costs as much as all of it, and the answer says nothing of that.
          reader.once(['seo', edition.ref, edition.locale], async () => {
            await reader.budget.giveWay()
            const text = summaryOf(edition, settings.richText.blocks)
            return text ? excerpt(text, DESCRIPTION) : null
          }),
      }),
      image: t.field({
        type: types.Image,
        nullable: true,
        description: 'Its image, logo, photo or cover.',
        resolve: ({ edition }, _args, context) =>
          pictureOf(context, { ref: imageOf(edition), locale: edition.locale }),
      }),
    }),
  })
}

type Summary<T extends EntryKey> = {
  /** The first that is not empty counts. */
  texts: (data: EditionData[T], body: () => string | null) => (string | null)[]
  image: (data: EditionData[T]) => Ref | null
}

const SUMMARIES: { [T in EntryKey]: Summary<T> } = {
  programmes: {
    texts: ({ summary: text }, body) => [text, body()],
    image: ({ logo }) => logo,
  },
  themes: {
    texts: ({ summary: text }, body) => [text, body()],
    image: ({ image }) => image,
  },
  stories: {
    texts: ({ standfirst }, body) => [standfirst, body()],
    image: ({ image }) => image,
  },
  testimonials: {
    texts: ({ highlight, quote }) => [highlight, quote],
    image: ({ photo, video }) => photo ?? video?.poster ?? null,
  },
  keyResults: {
    texts: ({ statement, note }, body) => [statement, body(), note],
    image: () => null,
  },
  documents: { texts: ({ description }) => [description], image: ({ cover }) => cover },
}

function summaryOf(
  edition: Delivered<EntryKey>['edition'],
  blocks: readonly RichTextBlock[],
): string | null {
  const { texts } = SUMMARIES[edition.type] as Summary<EntryKey> // of the same type as the data
  const body = () => {
    const state = 'body' in edition.data ? edition.data.body : null
    return state && plainText(state, blocks)
  }
  return texts(edition.data, body).find((text) => text !== null && text.trim() !== '') ?? null
}

function imageOf(edition: Delivered<EntryKey>['edition']): Ref | null {
  const { image } = SUMMARIES[edition.type] as Summary<EntryKey> // likewise
  return image(edition.data)
}
