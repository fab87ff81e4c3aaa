import { leak } from '../build.js'

/** One word in the address is all that it takes. */
export const restDraft = leak(
  {
    id: 'rest-draft',
    title: 'Anonymous callers can request drafts.',
    source: 'Payload: `draft=true` returns the latest version if `access.read` allows it.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
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
