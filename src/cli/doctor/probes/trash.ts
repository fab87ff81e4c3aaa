import { attack } from '../build.js'
import { gone } from '../changes.js'

/** The trash is a date. */
export const trash = attack(
  {
    id: 'trash',
    title: 'A translator can move an entry to the trash.',
    source: 'Payload: moving to the trash is an update of `deletedAt`.',
    remedy: 'Check `data.deletedAt` in `access.update`.',
    as: 'translator',
    severity: 'high',
  },
  {
    ask: ({ target, theme, world }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, depth: 0 },
      json: { deletedAt: new Date().toISOString() },
    }),
    judge: gone,
  },
)
