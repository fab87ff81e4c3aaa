import type { ThemeData } from '../../editions/types.js'
import type { Delivered } from '../read/chain.js'
import { one } from '../read/lookup.js'
import type { Parts } from './builder.js'
import { richTextOf } from './nested.js'
import { pictureOf } from './picture.js'

type HighlightOf = { highlight: NonNullable<ThemeData['highlight']>; of: Delivered<'themes'> }

/** What a theme puts forward. */
export function highlightType({ builder, types }: Parts) {
  return builder.objectRef<HighlightOf>('Highlight').implement({
    description: 'A report or event featured on a page.',
    fields: (t) => ({
      title: t.string({ description: 'Its title.', resolve: ({ highlight }) => highlight.title }),
      body: t.field({
        type: types.RichText,
        description: 'Its text.',
        resolve: ({ highlight, of }) => richTextOf(highlight.body, of),
      }),
      document: t.field({
        type: types.Document,
        nullable: true,
        description: 'The document, if there is one.',
        resolve: ({ highlight, of }, _args, { reader }) =>
          one(reader, { type: 'documents', ref: highlight.document, chain: of.chain }),
      }),
      image: t.field({
        type: types.Image,
        nullable: true,
        description: 'An image of it.',
        resolve: ({ highlight, of }, _args, context) =>
          pictureOf(context, { ref: highlight.image, locale: of.edition.locale }),
      }),
    }),
  })
}
