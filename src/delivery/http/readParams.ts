import type { DeliveryRequest } from './deliveryRequest.js'
import { RefusedError } from './refusal.js'

/** What GraphQL over HTTP carries. */
export type Params = {
  query?: unknown
  variables?: unknown
  operationName?: unknown
  extensions?: unknown
}

const JSON_TYPES = ['application/json', 'application/graphql+json']

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
  if (method !== 'POST') return fromAddress(new URL(url).searchParams)
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/graphql') return { query: text }
  if (JSON_TYPES.includes(type)) return fromJson(text)
  throw new RefusedError({
    code: 'BAD_USER_INPUT',
    status: 415,
    message: `content-type: expected ${JSON_TYPES[0]} or application/graphql, got ${JSON.stringify(type)}.`,
  })
}

function fromAddress(search: URLSearchParams): Params {
  const [query, operationName] = [search.get('query'), search.get('operationName')]
  const [variables, extensions] = [
    readObject('variables', search.get('variables')),
    readObject('extensions', search.get('extensions')),
  ]
  if (query === null && extensions === undefined) throw noOperation()
  return {
    ...(query === null ? {} : { query }),
    ...(operationName === null ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables }),
    ...(extensions === undefined ? {} : { extensions }),
  }
}

function fromJson(text: string): Params {
  const body = parse('body', text)
  if (Array.isArray(body))
    throw new RefusedError({
      code: 'BAD_USER_INPUT',
      message: 'body: expected one operation, got a list. Batching is not supported.',
    })
  if (typeof body !== 'object' || body === null) throw notAnObject('body', text)
  const { query, variables, operationName, extensions }: Params = body
  if ((query ?? null) === null && (extensions ?? null) === null) throw noOperation()
  for (const [name, value] of Object.entries({ query, operationName })) checkText(name, value)
  for (const [name, value] of Object.entries({ variables, extensions })) checkObject(name, value)
  return { query, variables, operationName, extensions }
}

function checkText(name: string, value: unknown): void {
  if (typeof value === 'string' || (value ?? null) === null) return
  throw wrong(name, { expected: 'a text', got: JSON.stringify(value) })
}

function checkObject(name: string, value: unknown): void {
  // `null`, too, is an object to `typeof`.
  if (value === undefined || (typeof value === 'object' && !Array.isArray(value))) return
  throw wrong(name, { expected: 'a JSON object', got: JSON.stringify(value) })
}

function readObject(name: string, text: string | null): unknown {
  if (text === null || text === '') return undefined
  const value = parse(name, text)
  if (typeof value !== 'object' || Array.isArray(value)) throw notAnObject(name, text)
  return value ?? undefined
}

/** Deepest JSON that is taken: of variables, `where` goes deepest, with a few levels; extensions are flat. */
const MAX_DEPTH = 100

function parse(name: string, text: string): unknown {
  if (isDeeper(text, MAX_DEPTH)) throw notAnObject(name, text)
  try {
    return JSON.parse(text)
  } catch {
    throw notAnObject(name, text)
  }
}

function noOperation(): RefusedError {
  return new RefusedError({
    code: 'BAD_USER_INPUT',
    message:
      'Expected a GraphQL operation, got none. Send GET with `?query={locales{code}}`, or POST ' +
      'with the JSON body {"query": "{ locales { code } }"}.',
  })
}

function notAnObject(name: string, text: string): RefusedError {
  return wrong(name, { expected: 'a JSON object', got: JSON.stringify(text.slice(0, LONGEST)) })
}

/** Longest value that a message shows, characters. */
const LONGEST = 60

function wrong(name: string, { expected, got }: { expected: string; got: string }): RefusedError {
  const message = `${name}: expected ${expected}, got ${got.slice(0, LONGEST + 2)}.`
  return new RefusedError({ code: 'BAD_USER_INPUT', message })
}

/**
 * Whether brackets are nested deeper than so much. What reads JSON takes any depth, what writes it
 * ends with a full stack. One look at each sign: a pattern would look again and again.
 */
function isDeeper(text: string, most: number): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (isInText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > most) return true
  }
  return false
}
