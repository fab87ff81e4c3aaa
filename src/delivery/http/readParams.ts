import { z } from 'zod'

import { problemsIn } from '../../schema/problemsIn.js'
import { problemText } from '../../schema/problemText.js'
import { said } from '../../schema/said.js'
import type { DeliveryRequest } from './deliveryRequest.js'
import { jsonObject } from './jsonObject.js'
import { RefusedError } from './refusal.js'

const MEANINGS = {
  query: 'The operation. It may be left out where `extensions` names a persisted one.',
  operationName: 'Which operation of the document is meant, if it has several.',
  variables: 'The values of the variables of the operation, by name.',
  extensions: 'What else belongs to the operation, such as the hash of a persisted query.',
}

/** The GraphQL parameters of an address. */
export const ADDRESS = withOperation(
  z.object({
    query: said(z.string(), { meaning: MEANINGS.query }).optional(),
    operationName: said(z.string(), { meaning: MEANINGS.operationName }).optional(),
    variables: jsonObject(`${MEANINGS.variables} JSON.`).optional(),
    extensions: jsonObject(`${MEANINGS.extensions} JSON.`).optional(),
  }),
)

const text = (meaning: string) => said(z.string().nullish(), { meaning, expected: 'a text' })
const object = (meaning: string) =>
  said(z.record(z.string(), z.unknown()).nullish(), { meaning, expected: 'a JSON object' })

/** The GraphQL parameters of a body, as GraphQL over HTTP names them. */
export const BODY = withOperation(
  z.object({
    query: text(MEANINGS.query),
    operationName: text(MEANINGS.operationName),
    variables: object(MEANINGS.variables),
    extensions: object(MEANINGS.extensions),
  }),
)

/** What GraphQL over HTTP carries. */
export type Params = z.output<typeof BODY>

const JSON_TYPES = ['application/json', 'application/graphql+json']

/** A body before its parameters are looked at. */
const SENT = z.object({
  body: jsonObject('The parameters.', {
    expected: 'one operation',
    got: 'a list',
    remedy: 'Batching is not supported.',
  }),
})

/**
 * The GraphQL parameters of a request: of the address for GET, of the body for POST.
 *
 * @throws RefusedError when there is no operation in it, or it cannot be read.
 */
export function readParams({
  method,
  url,
  headers,
  text,
}: Pick<DeliveryRequest, 'method' | 'url' | 'headers'> & { text: string }): Params {
  if (method !== 'POST') return fromAddress(searchOf(url))
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/graphql') return { query: text }
  if (JSON_TYPES.includes(type)) return read(BODY, read(SENT, { body: text }).body ?? {})
  throw new RefusedError({
    code: 'BAD_USER_INPUT',
    status: 415,
    message: `content-type: expected ${JSON_TYPES[0]} or application/graphql, got ${JSON.stringify(type)}.`,
  })
}

/** An address is taken apart elsewhere; here that would take half of the time. */
function searchOf(url: string): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1).split('#', 1)[0])
}

/** Of names that come twice, the first counts; an empty text counts as no object. */
function fromAddress(search: URLSearchParams): Params {
  return read(ADDRESS, {
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName') ?? undefined,
    variables: search.get('variables') || undefined,
    extensions: search.get('extensions') || undefined,
  })
}

function read<S extends z.ZodType>(schema: S, given: object): z.output<S> {
  const found = schema.safeParse(given)
  if (found.success) return found.data
  const [first] = problemsIn(found.error, { schema, given })
  throw new RefusedError({
    code: 'BAD_USER_INPUT',
    message: first ? problemText(first) : found.error.message,
  })
}

function withOperation<S extends z.ZodType<{ query?: unknown; extensions?: unknown }>>(schema: S) {
  return schema.superRefine(({ query, extensions }, ctx) => {
    if ((query ?? extensions ?? null) !== null) return
    const params = { expected: 'a GraphQL operation', got: 'none', remedy: SEND }
    ctx.addIssue({ code: 'custom', params })
  })
}

const SEND =
  'Send GET with `?query={locales{code}}`, or POST with the JSON body {"query": "{ locales { code } }"}.'
