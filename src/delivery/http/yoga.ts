import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { useAPQ } from '@graphql-yoga/plugin-apq'
import { type DocumentNode, GraphQLError, Kind } from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { DOCUMENTS } from '../../embeds/documents.js'
import type { Settings } from '../../entries/settings.js'
import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'
import type { DeliveryContext } from '../context.js'
import { queryError } from '../queryErrors.js'
import { buildSchema } from '../schema/index.js'
import { boundedCache } from './boundedCache.js'
import { budgetPlugin } from './budgetPlugin.js'
import { limitsPlugin, type Outcome } from './limits.js'
import { queriesOnlyPlugin } from './queriesOnly.js'
import { YOGA_URL, YogaAnswer } from './yogaExchange.js'
import { gauge } from '../../telemetry/meter.js'

const { remembered } = REQUEST_LIMITS

type Delivery = Exclude<Settings['delivery'], false>

/** The context of resolvers, and the facts that a run reports back. */
export type ServerContext = DeliveryContext & { outcome: Outcome }
export type DeliveryYoga = YogaServerInstance<ServerContext, object>

const made = new WeakMap<Payload, Promise<DeliveryYoga>>()

/** Schema and executor of a Payload instance, made at the first request and kept. */
export function yogaOf(payload: Payload, settings: Settings, delivery: Delivery) {
  const known = made.get(payload)
  if (known) return known
  const yoga = makeYoga(payload, settings, delivery)
  made.set(payload, yoga)
  // Should it fail, the next request tries again.
  yoga.catch(() => made.delete(payload))
  return yoga
}

async function makeYoga(
  payload: Payload,
  settings: Settings,
  delivery: Delivery,
): Promise<DeliveryYoga> {
  return createYoga<ServerContext>({
    schema: buildSchema(settings),
    graphqlEndpoint: new URL(YOGA_URL).pathname,
    // Ours: HTTP around it is in `graphqlEndpoint.ts`.
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    // Its type wants the whole of `Response`, of which it makes answers and no more.
    fetchAPI: { Response: YogaAnswer as unknown as typeof Response },
    logging: logger(payload),
    maskedErrors: { maskError: maskUnexpected },
    parserAndValidationCache: measuredCaches(),
    plugins: [
      await persistedPlugin(delivery),
      tokensPlugin(delivery.maxTokens),
      queriesOnlyPlugin,
      limitsPlugin(delivery),
      budgetPlugin,
      outcomePlugin,
    ],
  })
}

function measuredCaches() {
  const documentCache = boundedCache<DocumentNode>({
    maxBytes: remembered.operations,
    maxLength: 8_192,
  })
  const errorCache = boundedCache<unknown>({ maxBytes: remembered.errors, maxLength: 1_024 })
  gauge('stories_cache_bytes', () => [
    { labels: { cache: 'operations' }, value: documentCache.bytes() },
    { labels: { cache: 'errors' }, value: errorCache.bytes() },
  ])
  return { documentCache, errorCache }
}

/**
 * Trusted documents, where there are some; otherwise automatic persisted queries. Those of embeds are
 * always known: the pages that ask by them never send their text.
 */
async function persistedPlugin({ trustedDocuments }: Delivery): Promise<Plugin> {
  const own = ownDocuments()
  if (trustedDocuments === null) {
    const store = boundedCache<string>({
      maxBytes: remembered.persistedQueries,
      maxLength: 32_768,
    })
    return useAPQ({ store: { ...store, get: (hash) => own.get(hash) ?? store.get(hash) } })
  }
  const { usePersistedOperations } = await import('@graphql-yoga/plugin-persisted-operations')
  const documents = new Map([...own, ...Object.entries(trustedDocuments)])
  return usePersistedOperations({
    getPersistedOperation: (hash) => documents.get(hash.toLowerCase()) ?? null,
  })
}

/** Operations of embeds by SHA-256, hexadecimal. */
function ownDocuments(): Map<string, string> {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  return new Map(Object.values(DOCUMENTS).map((text) => [hash(text), text]))
}

function tokensPlugin(limit: number): Plugin {
  return maxTokensPlugin({
    n: limit,
    onReject: [
      (_context, error) =>
        Object.assign(error.extensions, queryError('QUERY_TOO_LONG', '', { limit }).extensions),
    ],
  })
}

const outcomePlugin: Plugin<object, ServerContext> = {
  onResultProcess({ result, serverContext }) {
    const errors = 'errors' in result ? (result.errors ?? []) : []
    serverContext.outcome.hasErrors = !('data' in result) || errors.length > 0
    errors.forEach(nameVariable)
  },
}

/** Bad input that came in a variable is of that variable: a value does not know where it stands. */
function nameVariable({ nodes, extensions, message }: GraphQLError): void {
  const [node] = nodes ?? []
  if (extensions.code !== 'BAD_USER_INPUT' || node?.kind !== Kind.VARIABLE_DEFINITION) return
  const name = node.variable.name.value
  // GraphQL tells the place within a value in its message alone.
  const [, place = name] = / at "([\w.[\]]+)"/.exec(message) ?? []
  extensions.argument = `$${place}`
}

/** Errors that were made for the caller pass; any other is logged whole and hidden. */
function maskUnexpected(error: unknown, message: string): Error {
  let original: unknown = error
  while (original instanceof GraphQLError && original.originalError)
    original = original.originalError
  if (original instanceof GraphQLError && error instanceof GraphQLError) return error
  const { nodes, path } =
    error instanceof GraphQLError ? error : { nodes: undefined, path: undefined }
  return new GraphQLError(message, {
    ...(nodes ? { nodes } : {}),
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true },
  })
}

/** Yoga calls `error` for what it masks. */
function logger({ logger: log }: Payload) {
  const quiet = () => undefined
  return {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: (err: unknown) => log.error({ msg: 'delivery: unexpected error', err }),
  }
}
