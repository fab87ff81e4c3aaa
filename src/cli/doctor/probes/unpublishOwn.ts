import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** Withdrawing a text is as much a publication as showing it. */
export const unpublishOwn = attack(
  {
    id: 'unpublish-own',
    title: 'A translator can unpublish.',
    source: 'Payload: a save with `_status: draft` and no draft flag unpublishes.',
    remedy: 'Make every save by a translator a draft (`forceDraftHook`).',
    as: 'translator',
    severity: 'high',
  },
  {
    published: 'both',
    ask: ({ target, theme, world }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, depth: 0 },
      json: { _status: 'draft' },
    }),
    judge: liveChanged,
  },
)
