import { attack } from '../build.js'
import { changesOf } from '../changes.js'

/** Keys are for reading. */
export const clientWrites = attack(
  {
    id: 'client-writes',
    title: 'An API key can write.',
    source: 'Payload’s default access is « anyone signed in », API clients included.',
    remedy: 'Let `access.update` refuse API clients.',
    as: 'apiClient',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'previewer',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.source, depth: 0 },
      json: { title: `${run} by a key` },
    }),
    judge: changesOf('title'),
  },
)
