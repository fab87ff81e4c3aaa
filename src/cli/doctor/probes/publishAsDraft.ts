import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** The flag says draft, the data says published. */
export const publishAsDraft = attack(
  {
    id: 'publish-as-draft',
    title: 'A translator can publish with a save flagged as a draft.',
    source: 'Payload: `_status: published` overrides `draft=true`.',
    remedy: 'Add access to the field `_status`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    published: 'source',
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, draft: true, depth: 0 },
      json: { title: `${run} published`, _status: 'published' },
    }),
    judge: liveChanged,
  },
)
