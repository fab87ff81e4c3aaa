import type { EntryKey } from '../../entries/slugs.js'
import type { Edition } from '../../editions/types.js'
import { chainOf } from '../read/chain.js'
import { snippet } from '../search/snippet.js'
import type { Parts } from './builder.js'

export type SearchHitOf = { edition: Edition<EntryKey>; words: readonly string[] }

/** What a search found. */
export function searchHitType({ builder, types }: Parts) {
  return builder.objectRef<SearchHitOf>('SearchHit').implement({
    description: 'An entry that contains every search term.',
    fields: (t) => ({
      entry: t.field({
        type: types.Entry,
        description: 'The entry.',
        // No fallback was asked for, so what the entry shows has none either.
        resolve: ({ edition }) => ({ edition, chain: chainOf(edition.locale, null) }),
      }),
      title: t.string({
        description: 'Its title, plain text.',
        resolve: ({ edition }) => edition.title,
      }),
      snippet: t.string({
        description: 'Extract with <mark> around the matched words; everything else is escaped.',
        resolve: async ({ edition, words }, _args, { reader }) => {
          await reader.budget.giveWay()
          return snippet({ text: edition.text, words })
        },
      }),
    }),
  })
}
