import { attack } from '../build.js'
import { liveChanged } from '../changes.js'
import { localeValue, managementQuery, namesOf } from '../graphql.js'

/** The status is a value like any other here. */
export const graphqlPublish = attack(
  {
    id: 'graphql-publish',
    title: 'A translator can publish through GraphQL.',
    source: 'GraphQL publishes if the data contains `_status`.',
    remedy: 'Add access to the field `_status`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    published: 'source',
    ask: (context) => {
      const { target, theme, world } = context
      const { singular } = namesOf(target.slugs.themes)
      const id = JSON.stringify(theme.id)
      return managementQuery(
        context,
        `mutation { update${singular}(id: ${id}, locale: ${localeValue(world.locales.own)}, data: { _status: published }) { id } }`,
        'translator',
      )
    },
    judge: liveChanged,
  },
)
