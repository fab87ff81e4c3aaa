import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** A flag in the address that access functions are not told about. */
export const publishAll = attack(
  {
    id: 'publish-all',
    title: 'A translator can publish every language at once.',
    source: 'Payload: access for `publishAllLocales=true` only checks the request’s locale.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, publishAllLocales: true, depth: 0 },
      json: { title: `${run} all` },
    }),
    judge: liveChanged,
  },
)
