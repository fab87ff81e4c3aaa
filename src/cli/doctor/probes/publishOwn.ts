import { attack } from '../build.js'
import { liveChanged } from '../changes.js'

/** Their own language, but translators do not publish. */
export const publishOwn = attack(
  {
    id: 'publish-own',
    title: 'A translator can publish.',
    source:
      'Payload: a `{_status: draft}` condition does not exclude `_status: published` from the data.',
    remedy: 'Add access to the field `_status`, and check the data in `access.update`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    published: 'source',
    ask: ({ target, theme, world, run }) => ({
      as: 'translator',
      method: 'PATCH',
      path: `${target.api}/${target.slugs.themes}/${theme.id}`,
      query: { locale: world.locales.own, depth: 0 },
      json: { title: `${run} published`, _status: 'published' },
    }),
    judge: liveChanged,
  },
)
