import { firstOpen, inside } from '../build.js'
import { docsOf } from '../read.js'
import type { Ask, Inside } from '../types.js'

/** Whether there is an answer is answer enough: a text is told letter by letter. */
export const restWhere = inside(
  {
    id: 'rest-where',
    title: 'Filters and sort orders reveal unreadable texts.',
    source: 'Payload: `where[title.es][like]` and `sort` can use any locale of the live document.',
    remedy: 'Let `access.read` refuse anonymous callers.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) =>
    firstOpen(context, asksFor(context), (answer) => {
      const hits = docsOf(answer)?.length ?? answer.json.totalDocs
      return typeof hits === 'number' && hits > 0 && `${hits} results for a word in a hidden text.`
    }),
)

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
