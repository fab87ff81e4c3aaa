import { attack } from '../build.js'
import { changesInSource } from '../changes.js'

/** `locale=all` names no one language. */
export const writeAllLocales = attack(
  {
    id: 'write-all-locales',
    title: 'A translator can write all languages at once.',
    source: 'Payload: `locale=all` and values by locale.',
    remedy: 'Refuse writes with `locale=all` or `*`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    published: 'source',
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: 'all', depth: 0 },
      json: { title: { [world.locales.source]: `${run} all`, [world.locales.own]: `${run} all` } },
    }),
    judge: changesInSource('title'),
  },
)
