import { leak } from '../build.js'

/** One word in the address is all that it takes. */
export const restDraft = leak(
  {
    id: 'rest-draft',
    title: 'Drafts are read by asking for them.',
    source: 'Payload: `draft=true` gives the latest version, if `access.read` lets it through.',
    remedy:
      'Let `access.read` refuse everybody who is not signed in; the public reads the delivery API.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    mark: ({ world }) => world.marks.draft,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}`
      const { id } = world.docs.draft
      const locale = world.locales.source
      return [
        { path: `${path}/${id}`, query: { draft: true, depth: 0, locale } },
        { path: `${path}/${id}`, query: { draft: false, depth: 0, locale } },
        { path, query: { draft: true, depth: 0, locale, 'where[id][equals]': id } },
        { path: `${path}/versions`, query: { depth: 0, locale, 'where[parent][equals]': id } },
      ]
    },
  },
)
