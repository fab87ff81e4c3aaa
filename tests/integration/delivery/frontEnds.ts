import { ApolloClient, HttpLink, gql } from '@apollo/client'
import type { InMemoryCache } from '@apollo/client'
import { Client, type Exchange, fetchExchange } from '@urql/core'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import relay, { type ConcreteRequest, type Environment, type FetchFunction } from 'relay-runtime'

import { ORIGIN, type TestPayload } from '../../helpers/payload.js'

const root = path.resolve(import.meta.dirname, '../../..')
export const recipes = path.join(root, 'tests/fixtures/frontEnds')
export const schemaFile = path.join(root, 'docs/reference/delivery.graphql')
const url = `${ORIGIN}/api/delivery/graphql`

export type Variables = { slug: string; locale: string; fallback?: string[] }

/** What every client is asked for, `FIELDS` with the field that its cache files entries by. */
export const queryWith = (field: 'id' | 'key') => `
  query Theme($slug: String!, $locale: Locale!, $fallback: [Locale!]) {
    theme(slug: $slug, locale: $locale, fallback: $fallback) {
      ${field} title image { alt } programme { ${field} name countries { code name } }
    }
  }`

/** A front end with a cache of its own: it gives a page, from its cache where it has it. */
export type FrontEnd = {
  /** What a component would show. */
  show: (variables: Variables) => Promise<unknown>
  /** How often it has asked the server. */
  requests: () => number
}

/** `fetch` that goes through the router of a test app, and counts. */
function counted(app: TestPayload) {
  let requests = 0
  const send: typeof fetch = async (input, init) => {
    requests += 1
    const address = input instanceof Request ? input.url : String(input)
    return app.request(address, init)
  }
  return { send, requests: () => requests }
}

export function apolloOn(app: TestPayload, cache: InMemoryCache, query: string): FrontEnd {
  const { send, requests } = counted(app)
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: url, fetch: send }) })
  const document = gql(query)
  const show: FrontEnd['show'] = async (variables) => {
    await client.query({ query: document, variables })
    return client.readQuery<{ theme: unknown }>({ query: document, variables })?.theme
  }
  return { show, requests }
}

export function urqlOn(app: TestPayload, cache: Exchange, query: string): FrontEnd {
  const { send, requests } = counted(app)
  const client = new Client({
    ...{ url, fetch: send, preferGetMethod: false },
    exchanges: [cache, fetchExchange],
  })
  const show: FrontEnd['show'] = async (variables) => {
    const { data, error } = await client.query<{ theme: unknown }>(query, variables).toPromise()
    if (error) throw error
    return data?.theme
  }
  return { show, requests }
}

/** The artifacts that Relay's compiler makes of the operations of the recipe. */
export function compileRelay(folder: string): (name: string) => Promise<ConcreteRequest> {
  const src = path.join(folder, 'src')
  mkdirSync(src, { recursive: true })
  cpSync(path.join(recipes, 'theme.js'), path.join(src, 'theme.js'))
  cpSync(path.join(recipes, 'relay.config.json'), path.join(folder, 'relay.config.json'))
  cpSync(schemaFile, path.join(folder, 'delivery.graphql'))
  const compiler = path.join(root, 'node_modules/relay-compiler/cli.js')
  execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder })
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  return async (name) => {
    const file = path.join(src, `__generated__/${name}.graphql.js`)
    const made = (await import(file)) as { default: ConcreteRequest }
    return made.default
  }
}

export function relayOn(
  app: TestPayload,
  environmentWith: (fetchQuery: FetchFunction) => Environment,
  query: ConcreteRequest,
): FrontEnd & { environment: Environment } {
  const { send, requests } = counted(app)
  const environment = environmentWith(async ({ text }, variables) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query: text, variables })
    return (await send(url, { method: 'POST', headers, body })).json()
  })
  const show: FrontEnd['show'] = async (variables) => {
    const operation = relay.createOperationDescriptor(query, variables)
    environment.retain(operation)
    await relay
      .fetchQuery(environment, query, variables, { fetchPolicy: 'store-or-network' })
      .toPromise()
    return (environment.lookup(operation.fragment).data as { theme: unknown }).theme
  }
  return { show, requests, environment }
}
