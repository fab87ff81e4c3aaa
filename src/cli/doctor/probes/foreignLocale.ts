import { attack } from '../build.js'
import { changesInSource } from '../changes.js'

/** The simplest of all: another language in the address. */
export const foreignLocale = attack(
  {
    id: 'foreign-locale',
    title: 'A translator can write a language that is not assigned to them.',
    source: 'Access functions do not check `req.locale`.',
    remedy: 'Check `req.locale` in `access.update`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.source, draft: true, depth: 0 },
      json: { title: `${run} foreign` },
    }),
    judge: changesInSource('title'),
  },
)
