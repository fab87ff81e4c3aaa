import { attack } from '../build.js'
import { changesInSource } from '../changes.js'

/** The condition names an entry of the doctor’s own, and no other. */
export const bulkEdit = attack(
  {
    id: 'bulk-edit',
    title: 'A translator can bulk-edit another language.',
    source:
      'Payload: PATCH with a condition takes a different code path from PATCH of one document.',
    remedy: 'Check `req.locale` in `access.update`.',
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
