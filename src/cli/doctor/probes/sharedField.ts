import { attack } from '../build.js'
import { changesOf } from '../changes.js'

/** A number, a kind, a programme: one for every language. */
export const sharedField = attack(
  {
    id: 'shared-field',
    title: 'A translator can change shared fields.',
    source: 'Payload: a user who can save can change all fields that are not localised.',
    remedy: 'Add access to fields that are not localised (`protectSharedFields`).',
    as: 'translator',
    severity: 'high',
  },
  {
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, draft: true, depth: 0 },
      json: { title: `${run} shared`, number: 77, kind: 'crossCutting' },
    }),
    judge: changesOf('number', 'kind'),
  },
)
