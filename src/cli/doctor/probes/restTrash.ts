import { leak } from '../build.js'

/** Entries in the trash were published once. */
export const restTrash = leak(
  {
    id: 'rest-trash',
    title: 'Anonymous callers can request entries in the trash.',
    source: 'Payload: `trash=true` requires no separate right.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
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
