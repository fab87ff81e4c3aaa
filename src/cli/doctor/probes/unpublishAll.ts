import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** The way back is a flag too. */
export const unpublishAll = attack(
  {
    id: 'unpublish-all',
    title: 'A translator can unpublish every language at once.',
    source: 'Payload: access for `unpublishAllLocales=true` only checks the request’s locale.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    published: 'both',
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, unpublishAllLocales: true, depth: 0 },
      json: { title: `${run} none` },
    }),
    judge: liveChanged,
  },
)
