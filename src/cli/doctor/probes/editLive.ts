import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** No status, no flag: just a text. */
export const editLive = attack(
  {
    id: 'edit-live',
    title: 'A translator changes the text that is live.',
    source:
      'Payload: a save without the draft flag writes the live document, even where it refuses `_status`.',
    remedy: 'Make every save of a translator a draft (`forceDraftHook`).',
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
