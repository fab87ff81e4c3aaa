import { leak } from '../build.js'

/** One open collection gives away those that it leads to. */
export const restPopulate = leak(
  {
    id: 'rest-populate',
    title: 'Relations are filled in with what may not be read.',
    source: 'Payload fills relations with `depth`, and takes entries in the trash too.',
    remedy:
      'Let `access.read` refuse everybody who is not signed in; the public reads the delivery API.',
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
