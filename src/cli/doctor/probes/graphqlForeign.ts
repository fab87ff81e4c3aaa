import { attack } from '../build.js'
import { changesInSource } from '../changes.js'
import { localeValue, managementQuery, namesOf } from '../graphql.js'

/** The language is an argument here. */
export const graphqlForeign = attack(
  {
    id: 'graphql-foreign',
    title: 'A translator can write another language through GraphQL.',
    source: 'GraphQL reads its locale from an argument.',
    remedy: 'Check `req.locale` in `access.update`.',
    as: 'translator',
    severity: 'critical',
  },
  {
    ask: (context) => {
      const { target, theme, world } = context
      const { singular } = namesOf(target.slugs.themes)
      const id = JSON.stringify(theme.id)
      return managementQuery(
        context,
        `mutation { update${singular}(id: ${id}, locale: ${localeValue(world.locales.source)}, data: { title: "by GraphQL" }) { id } }`,
        'translator',
      )
    },
    judge: changesInSource('title'),
  },
)
