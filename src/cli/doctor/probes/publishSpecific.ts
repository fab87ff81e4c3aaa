import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** The flag names the language, and the request says another. */
export const publishSpecific = attack(
  {
    id: 'publish-specific',
    title: 'A translator can publish another language.',
    source: 'Payload: `publishSpecificLocale` overwrites the locale of the request.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, publishSpecificLocale: world.locales.source, depth: 0 },
      json: { title: `${run} specific`, _status: 'published' },
    }),
    judge: liveChanged,
  },
)
