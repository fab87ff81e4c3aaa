import { attack } from '../build.js'
import { gone } from '../changes.js'

/** An entry of the doctor’s own. */
export const deleteEntry = attack(
  {
    id: 'delete',
    title: 'A translator can permanently delete an entry.',
    source: 'Payload: DELETE bypasses the trash.',
    remedy: 'Allow `access.delete` only to administrators.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world }) => ({
      as: 'translator',
      method: 'DELETE',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, depth: 0 },
    }),
    judge: gone,
  },
)
