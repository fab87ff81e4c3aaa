import { attack } from '../build.js'
import { changesInSource } from '../changes.js'

/** The condition names an entry of the doctor’s own, and no other. */
export const bulkEdit = attack(
  {
    id: 'bulk-edit',
    title: 'A translator writes another language from the list.',
    source: 'Payload: PATCH with a condition takes another way than PATCH of one.',
    remedy: 'Let `access.update` look at `req.locale`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}`,
      query: { locale: world.locales.source, 'where[id][in]': theme.id, depth: 0 },
      json: { title: `${run} bulk` },
    }),
    judge: changesInSource('title'),
  },
)
