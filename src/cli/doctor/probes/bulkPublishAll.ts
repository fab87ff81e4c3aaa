import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** The condition names an entry of the doctor’s own, and no other. */
export const bulkPublishAll = attack(
  {
    id: 'bulk-publish-all',
    title: 'A translator can bulk-publish every language.',
    source: 'Payload: bulk updates use the live text, and accept `publishAllLocales` too.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}`,
      query: {
        locale: world.locales.own,
        publishAllLocales: true,
        'where[id][in]': theme.id,
        depth: 0,
      },
      json: { title: `${run} bulk` },
    }),
    judge: liveChanged,
  },
)
