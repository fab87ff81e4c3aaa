import { firstOpen, inside, leak } from '../build.js'
import { docsOf } from '../read.js'
import type { Ask, Inside, Probe } from '../types.js'

/** Texts that parameters of Payload’s REST API could reveal. */
export const anonymousTexts: readonly Probe[] = [
  // `locale=all` brings every locale of a document that is published in one.
  leak({
    id: 'rest-all-locales',
    title: 'Reading all locales returns an unpublished locale.',
    source:
      'Payload writes the latest draft into the live document when one locale is unpublished.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
    as: 'anonymous',
    severity: 'critical',
    mark: ({ world }) => world.marks.unpublished,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}`
      const { id } = world.docs.unpublished
      return ['all', '*', world.locales.own].flatMap((locale) => [
        { path: `${path}/${id}`, query: { locale, depth: 0 } },
        { path, query: { locale, depth: 0, 'where[id][equals]': id } },
      ])
    },
  }),
  // The caller may name the locale that stands in.
  leak({
    id: 'rest-fallback',
    title: 'A fallback returns an unpublished text.',
    source:
      'Payload falls back field by field, including `_status`, regardless of the other locale’s status.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
    as: 'anonymous',
    severity: 'critical',
    mark: ({ world }) => world.marks.fallback,
    asks: ({ target, world }) => {
      const path = `${target.api}/${target.slugs.themes}/${world.docs.fallback.id}`
      const { source, own } = world.locales
      return ['fallback-locale', 'fallbackLocale'].map((name) => ({
        path,
        query: { locale: own, [name]: source, depth: 0 },
      }))
    },
  }),
  // One word in the address is all that it takes.
  leak({
    id: 'rest-draft',
    title: 'Anonymous callers can request drafts.',
    source: 'Payload: `draft=true` returns the latest version if `access.read` allows it.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
    as: 'anonymous',
    severity: 'critical',
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
  }),
  // Entries in the trash were published once.
  leak({
    id: 'rest-trash',
    title: 'Anonymous callers can request entries in the trash.',
    source: 'Payload: `trash=true` requires no separate right.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
    as: 'anonymous',
    severity: 'critical',
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
  }),
  // Whether there is an answer is answer enough: a text is told letter by letter.
  inside({
    id: 'rest-where',
    title: 'Filters and sort orders reveal unreadable texts.',
    source: 'Payload: `where[title.es][like]` and `sort` can use any locale of the live document.',
    remedy: 'Let `access.read` refuse anonymous callers.',
    as: 'anonymous',
    severity: 'high',
    run: (context) =>
      firstOpen(context, asksFor(context), (answer) => {
        const hits = docsOf(answer)?.length ?? answer.json.totalDocs
        return (
          typeof hits === 'number' && hits > 0 && `${hits} results for a word in a hidden text.`
        )
      }),
  }),
  // One open collection gives away those that it leads to.
  leak({
    id: 'rest-populate',
    title: 'Relations are populated with unreadable documents.',
    source: 'Payload populates relations with `depth`, including entries in the trash.',
    remedy: 'Let `access.read` refuse anonymous callers; the public uses the delivery API.',
    as: 'anonymous',
    severity: 'critical',
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
  }),
]

function asksFor({ target, world, http }: Inside): Ask[] {
  const { own, source } = world.locales
  const { unpublished, trashed } = world.marks
  const path = `${target.api}/${target.slugs.themes}`
  const conditions = [
    { [`where[title.${own}][like]`]: unpublished, locale: source },
    { [`where[summary.${own}][contains]`]: unpublished, locale: source },
    { [`where[or][0][slug.${own}][equals]`]: unpublished, locale: source },
    { 'where[title][like]': trashed, trash: true, locale: source },
  ]
  const people = http.knows('reader')
    ? (['anonymous', 'reader'] as const)
    : (['anonymous'] as const)
  return people.flatMap((as) =>
    conditions.flatMap((query) => [
      { as, path, query: { ...query, depth: 0, limit: 1 } },
      { as, path: `${path}/count`, query },
    ]),
  )
}
