import { attack } from '../build.js'
import { changesInSource } from '../changes.js'

/** Without a locale in the address it is the default one. */
export const noLocale = attack(
  {
    id: 'no-locale',
    title: 'A translator writes the default language by naming none.',
    source: 'Payload takes the default locale when the address names none.',
    remedy: 'Let `access.update` look at `req.locale`, not at the query.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { draft: true, depth: 0 },
      json: { title: `${run} no locale` },
    }),
    judge: changesInSource('title'),
  },
)
