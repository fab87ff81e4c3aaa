import { attack } from '../build.js'
import { gone } from '../changes.js'

/** The condition names an entry of the doctor’s own, and no other. */
export const bulkDelete = attack(
  {
    id: 'bulk-delete',
    title: 'A translator can bulk-delete entries.',
    source: 'Payload: DELETE with a condition.',
    remedy: 'Allow `access.delete` only to administrators.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world }) => ({
      as: 'translator',
      method: 'DELETE',
      path: `${target.api}/${target.slugs.themes}`,
      query: { locale: world.locales.own, depth: 0, 'where[id][in]': theme.id },
    }),
    judge: gone,
  },
)
