import { asTranslator, attack, firstOpen, outside } from '../build.js'
import { changesInSource, gone, liveChanged } from '../changes.js'
import { localeValue, managementQuery, namesOf } from '../graphql.js'
import { asObject, messagesOf } from '../read.js'
import { INTERNAL } from './anonymousLists.js'
import type { Probe } from '../types.js'

/** More than any page of a list holds. */
const MANY = 100_000

/** The management GraphQL, mostly as a translator. */
export const graphql: readonly Probe[] = [
  // A schema is a map of what there is to attack; who is signed in may have it.
  outside({
    id: 'graphql-introspection',
    title: 'The management GraphQL reveals its schema to anonymous callers.',
    source: 'Payload disables introspection only in production.',
    remedy: 'Refuse callers without an account, and run with NODE_ENV=production.',
    as: 'anonymous',
    severity: 'low',
    run: (context) =>
      firstOpen(
        context,
        [managementQuery(context, '{ __schema { types { name } } }')],
        ({ json }) => {
          const { types } = asObject(asObject(json.data).__schema)
          return Array.isArray(types) && `It names ${types.length} types.`
        },
      ),
  }),
  // One request should not read a whole database.
  asTranslator({
    id: 'list-limit',
    title: 'The management API returns lists of any size.',
    source: 'Payload: `limit=0` means all, and there is no maximum.',
    remedy: 'Cap `limit` before lists are read, with the option `security.maxLimit`.',
    as: 'translator',
    severity: 'low',
    run: (context) => {
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
  }),
  // « Did you mean » gives away names where introspection is off.
  asTranslator({
    id: 'graphql-suggestions',
    title: 'The management GraphQL suggests field names.',
    source: 'graphql-js adds « Did you mean … » to errors even if introspection is off.',
    remedy: 'Remove suggestions from the management GraphQL’s validation errors.',
    as: 'translator',
    severity: 'low',
    run: (context) => {
      const { plural } = namesOf(context.target.slugs.themes)
      const query = `{ ${plural}s { docs { id } } }`
      const asks = [managementQuery(context, query), managementQuery(context, query, 'translator')]
      return firstOpen(
        context,
        asks,
        (answer) => /did you mean/i.test(messagesOf(answer)) && messagesOf(answer).slice(0, 200),
      )
    },
  }),
  // Collections of the server’s own have no business in an API.
  asTranslator({
    id: 'graphql-internals',
    title: 'Internal collections are part of the management GraphQL.',
    source: 'Payload adds PayloadKv, PayloadJob, locks and preferences to the schema.',
    remedy: 'Set `graphQL: false` on them, or exclude them from the schema.',
    as: 'translator',
    severity: 'medium',
    run: (context) => {
      const { slugs } = context.target
      const names = [...INTERNAL, slugs.editions, slugs.consents].map(
        (slug) => namesOf(slug).plural,
      )
      const asks = names.map((name) =>
        managementQuery(context, `{ ${name} { docs { id } } }`, 'translator'),
      )
      // A field that does not exist fails validation, and then there is no `data` at all.
      return firstOpen(context, asks, ({ json }, { json: sent }) => {
        return 'data' in json && `The schema has the field in ${JSON.stringify(sent)}.`
      })
    },
  }),
  // The language is an argument here.
  attack({
    id: 'graphql-foreign',
    title: 'A translator can write another language through GraphQL.',
    source: 'GraphQL reads its locale from an argument.',
    remedy: 'Check `req.locale` in `access.update`.',
    as: 'translator',
    severity: 'critical',
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
  }),
  // The language in the address, and none in the operation.
  attack({
    id: 'graphql-url-locale',
    title: 'A translator can write another language through the GraphQL address.',
    source: 'Payload reads `?locale=` in the GraphQL address before the arguments.',
    remedy: 'Check `req.locale` in `access.update`.',
    as: 'translator',
    severity: 'critical',
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
  }),
  // The status is a value like any other here.
  attack({
    id: 'graphql-publish',
    title: 'A translator can publish through GraphQL.',
    source: 'GraphQL publishes if the data contains `_status`.',
    remedy: 'Add access to the field `_status`.',
    as: 'translator',
    severity: 'critical',
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
  }),
  // An entry of the doctor’s own.
  attack({
    id: 'graphql-delete',
    title: 'A translator can delete through GraphQL.',
    source: 'GraphQL delete mutations follow `access.delete`.',
    remedy: 'Allow `access.delete` only to administrators.',
    as: 'translator',
    severity: 'critical',
    ask: (context) => {
      const { target, theme } = context
      const { singular } = namesOf(target.slugs.themes)
      const mutation = `mutation { delete${singular}(id: ${JSON.stringify(theme.id)}) { id } }`
      return managementQuery(context, mutation, 'translator')
    },
    judge: gone,
  }),
]
