import { leak } from '../build.js'

/** `locale=all` brings every locale of a document that is published in one. */
export const restAllLocales = leak(
  {
    id: 'rest-all-locales',
    title: 'Reading all locales returns an unpublished locale.',
    source:
      'Payload writes the latest draft into the live document when one locale is unpublished.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    mark: ({ world }) => world.marks.unpublished,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}`
      const { id } = world.docs.unpublished
      return ['all', '*', world.locales.own].flatMap((locale) => [
        { path: `${path}/${id}`, query: { locale, depth: 0 } },
        { path, query: { locale, depth: 0, 'where[id][equals]': id } },
      ])
    },
  },
)
