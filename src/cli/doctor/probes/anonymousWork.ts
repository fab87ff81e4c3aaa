import { firstOpen, inside, leak, outside } from '../build.js'
import { managementQuery, namesOf } from '../graphql.js'
import { asObject } from '../read.js'
import type { Probe } from '../types.js'

/** GraphQL, evidence and work in progress, asked for anonymously. */
export const anonymousWork: readonly Probe[] = [
  // The management GraphQL is large and has no limits of cost.
  outside({
    id: 'anonymous-graphql',
    title: 'The management GraphQL answers anonymous callers.',
    source: 'Payload serves its own GraphQL to all callers and does not multiply costs by `limit`.',
    remedy: 'Refuse callers without an account in the route file of the management GraphQL.',
    as: 'anonymous',
    severity: 'medium',
    run: (context) =>
      firstOpen(
        context,
        [managementQuery(context, '{ __typename }')],
        ({ json }) =>
          asObject(json.data).__typename !== undefined && 'It runs a query of an anonymous caller.',
      ),
  }),
  // The enum has no « all », but the address is not asked.
  leak({
    id: 'graphql-all-locales',
    title: 'GraphQL returns all locales if the address requests them.',
    source: 'Payload: `?locale=all` on the GraphQL address bypasses the locale enum.',
    remedy: 'Refuse callers without an account in the route file of the management GraphQL.',
    as: 'anonymous',
    severity: 'critical',
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
  }),
  // The signed paper behind a consent.
  inside({
    id: 'consent-evidence',
    title: 'Consent evidence is served to users other than editors.',
    source: 'Payload: files follow `access.read` of the upload collection.',
    remedy: 'Allow `access.read` of consents only to editors and administrators.',
    as: 'anonymous',
    severity: 'critical',
    run: (context) => {
      const { api, slugs } = context.target
      const name = encodeURIComponent(String(context.world.docs.consent.filename))
      const path = `${api}/${slugs.consents}/file/${name}`
      const asks = (['anonymous', 'translator', 'reader', 'previewer'] as const).map((as) => ({
        as,
        path,
      }))
      return firstOpen(context, asks, ({ status }, { as }) => status === 200 && `Served to: ${as}.`)
    },
  }),
  // Only editors of an entry may see its state and who saved it.
  inside({
    id: 'publication-state',
    title: 'Anonymous callers can see the state or authors of drafts.',
    source: 'Endpoints added by a plugin are public unless they check the user.',
    remedy: 'Read with `overrideAccess: false` and the request’s user in endpoints.',
    as: 'anonymous',
    severity: 'high',
    run: (context) => {
      const { target, world } = context
      const path = `${target.api}/${target.slugs.themes}/${world.docs.draft.id}`
      const query = { locale: world.locales.source }
      const asks = (['anonymous', 'reader'] as const).flatMap((as) =>
        ['publication', 'changes'].map((name) => ({ as, path: `${path}/${name}`, query })),
      )
      return firstOpen(
        context,
        asks,
        ({ status }, { as, path: asked }) => status === 200 && `${String(as)} reads ${asked}.`,
      )
    },
  }),
  // Only users who work on translations may see what is translated by whom.
  inside({
    id: 'translation-lists',
    title: 'Anonymous callers can see the state or owners of translations.',
    source: 'Endpoints added by a plugin are public unless they check the user.',
    remedy: 'Check in endpoints that the user can read drafts before reading anything.',
    as: 'anonymous',
    severity: 'high',
    run: (context) => {
      const { api } = context.target
      const query = { locale: context.world.locales.own }
      const json = { keys: [`themes:${context.world.docs.draft.id}`], locale: query.locale }
      const asks = (['anonymous', 'reader'] as const).flatMap((as) => [
        ...['dashboard', 'totals', 'people'].map((name) => ({
          ...{ as, path: `${api}/translation/${name}`, query },
        })),
        {
          ...{ as, method: 'POST', path: `${api}/translation/assign` },
          json: { ...json, owner: null, due: '2099-12-31' },
        },
      ])
      return firstOpen(
        context,
        asks,
        ({ status }, { as, path }) => status === 200 && `${String(as)} gets ${path} answered.`,
      )
    },
  }),
]
