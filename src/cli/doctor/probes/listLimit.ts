import { asTranslator, firstOpen } from '../build.js'
import { managementQuery, namesOf } from '../graphql.js'
import { asObject } from '../read.js'

/** More than any page of a list holds. */
const MANY = 100_000

/** One request should not read a whole database. */
export const listLimit = asTranslator(
  {
    id: 'list-limit',
    title: 'The management API returns lists of any size.',
    source: 'Payload: `limit=0` means all, and there is no maximum.',
    remedy: 'Cap `limit` before lists are read, with the option `security.maxLimit`.',
    as: 'translator',
    severity: 'low',
  },
  (context) => {
    const { api, slugs } = context.target
    const as = 'translator' as const
    // Of something that there is little of: the answer says which limit it kept to.
    const path = `${api}/${slugs.programmes}`
    const lists = [0, MANY].map((limit) => ({ as, path, query: { limit, depth: 0 } }))
    const { plural } = namesOf(slugs.programmes)
    const query = `{ ${plural}(limit: ${MANY}) { limit } }`
    return firstOpen(context, [...lists, managementQuery(context, query, as)], ({ json }) => {
      const { limit } = 'data' in json ? asObject(asObject(json.data)[plural]) : json
      return (limit === 0 || limit === MANY) && `The response used a limit of ${limit}.`
    })
  },
)
