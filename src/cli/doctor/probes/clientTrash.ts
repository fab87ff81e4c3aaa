import { leak } from '../build.js'

/** What lies in the trash is not on its way to the public. */
export const clientTrash = leak(
  {
    id: 'client-trash',
    title: 'A preview API key can read entries in the trash.',
    source: 'Payload: `trash=true` requires no separate right.',
    remedy:
      'Add `{ deletedAt: { exists: false } }` to the condition that `access.read` returns for API clients.',
    as: 'apiClient',
    severity: 'medium',
  },
  {
    mark: ({ world }) => world.marks.trashed,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}`
      const query = { trash: true, depth: 0, draft: true, locale: world.locales.source }
      const { id } = world.docs.trashed
      return [
        { as: 'previewer' as const, path: `${path}/${id}`, query },
        { as: 'previewer' as const, path, query: { ...query, 'where[id][equals]': id } },
      ]
    },
  },
)
