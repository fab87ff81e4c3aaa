import { attack } from '../build.js'
import { changesInSource } from '../changes.js'

/** Without a locale in the address it is the default one. */
export const noLocale = attack(
  {
    id: 'no-locale',
    title: 'A translator can write the default language by omitting the locale.',
    source: 'Payload uses the default locale if the address has none.',
    remedy: 'Check `req.locale` in `access.update`, not the query.',
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
