import { attack } from '../build.js'
import { changesInSource } from '../changes.js'
import { managementQuery, namesOf } from '../graphql.js'

/** The language in the address, and none in the operation. */
export const graphqlUrlLocale = attack(
  {
    id: 'graphql-url-locale',
    title: 'A translator can write another language through the GraphQL address.',
    source: 'Payload reads `?locale=` in the GraphQL address before the arguments.',
    remedy: 'Check `req.locale` in `access.update`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: (context) => {
      const { target, theme, world } = context
      const { singular } = namesOf(target.slugs.themes)
      const id = JSON.stringify(theme.id)
      const mutation = `mutation { update${singular}(id: ${id}, draft: true, data: { title: "by the address" }) { id } }`
      return {
        ...managementQuery(context, mutation, 'translator'),
        query: { locale: world.locales.source },
      }
    },
    judge: changesInSource('title'),
  },
)
