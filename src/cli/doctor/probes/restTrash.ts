import { leak } from '../build.js'

/** Entries in the trash were published once. */
export const restTrash = leak(
  {
    id: 'rest-trash',
    title: 'What lies in the trash is read by asking for it.',
    source: 'Payload: `trash=true` asks for no right of its own.',
    remedy:
      'Let `access.read` refuse everybody who is not signed in; the public reads the delivery API.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    mark: ({ world }) => world.marks.trashed,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}`
      const { id } = world.docs.trashed
      const query = { trash: true, depth: 0, locale: world.locales.source }
      return [
        { path: `${path}/${id}`, query },
        { path, query: { ...query, 'where[id][equals]': id } },
        { path, query: { ...query, 'where[deletedAt][exists]': true, sort: '-updatedAt' } },
      ]
    },
  },
)
