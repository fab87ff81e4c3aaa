import { attack } from '../build.js'
import { gone } from '../changes.js'
import { managementQuery, namesOf } from '../graphql.js'

/** An entry of the doctor’s own. */
export const graphqlDelete = attack(
  {
    id: 'graphql-delete',
    title: 'A translator can delete through GraphQL.',
    source: 'GraphQL delete mutations follow `access.delete`.',
    remedy: 'Allow `access.delete` only to administrators.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: (context) => {
      const { target, theme } = context
      const { singular } = namesOf(target.slugs.themes)
      const mutation = `mutation { delete${singular}(id: ${JSON.stringify(theme.id)}) { id } }`
      return managementQuery(context, mutation, 'translator')
    },
    judge: gone,
  },
)
