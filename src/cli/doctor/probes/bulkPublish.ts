import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** The condition names an entry of the doctor’s own, and no other. */
export const bulkPublish = attack(
  {
    id: 'bulk-publish',
    title: 'A translator can bulk-publish.',
    source: 'Payload: bulk updates use the live text, and accept `publishAllLocales` too.',
    remedy: 'Use the plugin’s guard on the collection; host hooks must not set `overrideAccess`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}`,
      query: { locale: world.locales.own, 'where[id][in]': theme.id, depth: 0 },
      json: { _status: 'published' },
    }),
    judge: liveChanged,
  },
)
