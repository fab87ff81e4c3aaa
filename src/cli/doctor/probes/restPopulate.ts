import { leak } from '../build.js'

/** One open collection gives away those that it leads to. */
export const restPopulate = leak(
  {
    id: 'rest-populate',
    title: 'Relations are populated with unreadable documents.',
    source: 'Payload populates relations with `depth`, including entries in the trash.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    mark: ({ world }) => world.marks.draft,
    asks: ({ target, world }) => {
      const { api, slugs } = target
      const { programme, media, consent } = world.docs
      const deep = { depth: 10, draft: true, locale: 'all', trash: true }
      return [
        { path: `${api}/${slugs.programmes}/${programme.id}`, query: deep },
        { path: `${api}/${slugs.media}/${media.id}`, query: deep },
        {
          path: `${api}/${slugs.consents}/${consent.id}`,
          query: { ...deep, 'joins[testimonials][limit]': 50 },
        },
        { path: `${api}/${slugs.themes}`, query: { ...deep, 'populate[programmes][name]': true } },
      ]
    },
  },
)
