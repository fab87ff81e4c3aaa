import { keyOf, readKey } from '../read/key.js'
import { byUid } from '../read/lookup.js'
import type { Parts } from './builder.js'
import { TYPE_NAMES } from './entry.js'

/** What caches of front ends file objects by, and the field that finds one again. */
export function node({ builder, types }: Parts): void {
  types.Node.implement({
    description: 'An object with a key, as in the Global Object Identification specification.',
    resolveType: ({ edition }) => TYPE_NAMES[edition.type],
    fields: (t) => ({
      key: t.id({
        description:
          'Unique for each entry, language and list of fallback languages. Caches of front ends ' +
          'must file entries by it, not by `id`, which is the same in all languages. Opaque.',
        resolve: keyOf,
      }),
    }),
  })
  builder.queryFields((t) => ({
    node: t.field({
      type: types.Node,
      nullable: true,
      description:
        'The entry of a key, as it is now: if it was published in a better language meanwhile, it ' +
        'comes in that one, under another key. Null if it is not public.',
      args: { key: t.arg.id({ required: true, description: 'Its `Node.key`.' }) },
      resolve: (_root, { key }, { reader }) => {
        const parts = readKey(key, reader.locales)
        return parts && byUid(reader, parts)
      },
    }),
  }))
}
