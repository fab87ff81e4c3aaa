import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** No status, no flag: just a text. */
export const editLive = attack(
  {
    id: 'edit-live',
    title: 'A translator can change the live text.',
    source:
      'Payload: a save without the draft flag writes the live document, even if it refuses `_status`.',
    remedy: 'Make every save by a translator a draft (`forceDraftHook`).',
    as: 'translator',
    severity: 'critical',
  },
  {
    published: 'both',
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, depth: 0 },
      json: { title: `${run} live` },
    }),
    judge: liveChanged,
  },
)
