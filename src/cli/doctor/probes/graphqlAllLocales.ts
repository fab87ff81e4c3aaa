import { leak } from '../build.js'
import { managementQuery, namesOf } from '../graphql.js'

/** The enum has no « all », but the address is not asked. */
export const graphqlAllLocales = leak(
  {
    id: 'graphql-all-locales',
    title: 'GraphQL returns all locales if the address requests them.',
    source: 'Payload: `?locale=all` on the GraphQL address bypasses the locale enum.',
    remedy: 'Refuse callers without an account in the route file of the management GraphQL.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    mark: ({ world }) => world.marks.unpublished,
    asks: (context) => {
      const { target, world, http } = context
      const { plural } = namesOf(target.slugs.themes)
      const query = `{ ${plural}(where: { slug: { exists: true } }, limit: 100, sort: "-updatedAt") { docs { id title summary slug } } }`
      return (
        http.knows('reader') ? (['anonymous', 'reader'] as const) : (['anonymous'] as const)
      ).flatMap((as) =>
        ['all', '*', world.locales.own].map((locale) => ({
          ...managementQuery(context, query, as),
          query: { locale },
        })),
      )
    },
  },
)
