import type { Config, Endpoint } from 'payload'
import { z } from 'zod'

import { ERRORS } from '../../src/entries/errorsAnswer.js'
import { NAMES } from '../../src/schema/named.js'
import { type Operation, operationOf } from '../../src/schema/operation.js'
import { saidOf } from '../../src/schema/said.js'

type Json = Record<string, unknown>

/** An endpoint where it is, with the collections that have it; none: it is of no collection. */
export type Place = {
  method: string
  path: string
  slugs: string[]
  operation?: Operation | undefined
}

/** All endpoints of a config, each once however many collections have it. */
export function placesOf({ endpoints = [], collections = [] }: Config): Place[] {
  const found = new Map<string, Place>()
  const add = (endpoint: Omit<Endpoint, 'root'>, slug: string | null) => {
    for (const path of pathsOf(endpoint.path)) {
      const key = `${slug === null} ${endpoint.method} ${path}`
      const operation = operationOf(endpoint)
      const place = found.get(key) ?? { method: endpoint.method, path, slugs: [], operation }
      if (slug !== null) place.slugs.push(slug)
      found.set(key, place)
    }
  }
  for (const endpoint of endpoints) add(endpoint, null)
  for (const { slug, endpoints: own } of collections) for (const one of own || []) add(one, slug)
  return [...found.values()]
}

/** `/access/:id?` is two paths of OpenAPI: `/access` and `/access/{id}`. */
function pathsOf(path: string): string[] {
  const braces = (given: string) => given.replace(/:(\w+)\??/g, '{$1}')
  return path.endsWith('?')
    ? [path.slice(0, path.lastIndexOf('/')), path].map(braces)
    : [braces(path)]
}

/** The description of the endpoints that have one (OpenAPI 3.1). */
export function openApi(places: readonly Place[]): Json {
  const paths: Record<string, Json> = {}
  const schemas: Json = {}
  schemaJson(ERRORS, schemas)
  for (const { method, path, slugs, operation } of places) {
    if (!operation) continue
    const full =
      slugs.length === 0 ? path : `/${slugs.length === 1 ? slugs[0] : '{collection}'}${path}`
    paths[full] = {
      ...paths[full],
      [method]: operationJson({ method, full, slugs, operation, schemas }),
    }
  }
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/api', description: 'Payload’s API route.' }],
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      parameters: sharedParameters(paths),
      schemas,
      responses: RESPONSES,
      securitySchemes: SCHEMES,
    },
  }
}

/** The document with a line for each path: short, and a change is seen where it is. */
export function openApiText({ paths, ...others }: Json): string {
  const lines = Object.entries(paths as Json).map(([path, item]) =>
    JSON.stringify({ [path]: item }).slice(1, -1),
  )
  return `${JSON.stringify(others).slice(0, -1)},"paths":{\n${lines.join(',\n')}\n}}\n`
}

/** Parameters that several operations have, by name; the operations refer to them. */
function sharedParameters(paths: Record<string, Json>): Json {
  const operations = Object.values(paths).flatMap(
    (item) => Object.values(item) as { parameters?: Json[] }[],
  )
  const texts = operations.flatMap(({ parameters = [] }) =>
    parameters.map((one) => JSON.stringify(one)),
  )
  const shared = [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))]
  const named = shared.map((text, at) => [
    text,
    `${(JSON.parse(text) as { name: string }).name}${at}`,
  ])
  const nameOf = new Map(named as [string, string][])
  for (const operation of operations) {
    if (!operation.parameters) continue
    operation.parameters = operation.parameters.map((one) => {
      const name = nameOf.get(JSON.stringify(one))
      return name === undefined ? one : { $ref: `#/components/parameters/${name}` }
    })
  }
  return Object.fromEntries(named.map(([text = '', name = '']) => [name, JSON.parse(text) as Json]))
}

const INFO = {
  title: 'Endpoints of payload-plugin-stories',
  version: '1',
  description:
    'The endpoints that the plugin adds to Payload’s REST API, those of the public API included, with its default options: other options change slugs, languages and limits. Generated from the schemas that check requests, and that a test checks answers by.',
}

const errorContent = {
  'application/json': { schema: { $ref: '#/components/schemas/Errors' } },
}

const RESPONSES = {
  BadInput: { description: 'A parameter or the body is wrong.', content: errorContent },
  Refused: {
    description: 'Another refusal; `docs/reference/errors.md` lists the codes.',
    content: errorContent,
  },
}

const SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: 'payload-token' },
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`JWT TOKEN` of a signed-in user.',
  },
}

function operationJson(args: {
  method: string
  full: string
  slugs: readonly string[]
  operation: Operation
  schemas: Json
}): Json {
  const { method, full, slugs, operation, schemas } = args
  const { summary, query, headers, body, files, isOpen = false } = operation
  const names = [...full.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const parameters = [
    ...names.map((name) => pathParameter(name, slugs)),
    ...(query ? givenParameters('query', query) : []),
    ...(headers ? givenParameters('header', headers) : []),
  ]
  const takes = body ?? query ?? files
  return {
    operationId: `${method}${full.replace(/[^a-z]+(\w?)/gi, (_, sign: string) => sign.toUpperCase())}`,
    summary,
    ...(isOpen ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: jsonOf(body, schemas) } } : {}),
    ...(files ? { requestBody: filesBody(files) } : {}),
    responses: {
      ...answers(operation, schemas),
      ...(takes ? { 400: { $ref: '#/components/responses/BadInput' } } : {}),
      default: { $ref: '#/components/responses/Refused' },
    },
  }
}

function answers(operation: Operation, schemas: Json): Json {
  const { answer, returns, type = 'application/json', others = {} } = operation
  const content =
    type === null
      ? {}
      : { content: { [type]: returns ? { schema: schemaJson(returns, schemas) } : {} } }
  const more = Object.entries(others).map(([status, description]) => [status, { description }])
  return {
    ...(answer === null ? {} : { 200: { description: answer, ...content } }),
    ...(Object.fromEntries(more) as Json),
  }
}

const MEANINGS: Record<string, string> = {
  id: 'The id of the document.',
  target: 'The target language.',
  filename: 'The name of the file.',
  collection: 'The slug of the collection.',
  uid: 'The id that the public API gives of the file.',
  name: 'The name of the file.',
}

function pathParameter(name: string, slugs: readonly string[]): Json {
  const schema = name === 'collection' ? { type: 'string', enum: slugs } : { type: 'string' }
  return { name, in: 'path', required: true, description: MEANINGS[name], schema }
}

function givenParameters(where: 'header' | 'query', given: z.ZodObject): Json[] {
  const missing = given.safeParse({}).error?.issues.map(({ path }) => path[0]) ?? []
  return Object.entries(given.shape).map(([name, schema]) => {
    const { description, ...json } = schemaJson(schema)
    return {
      ...{ name, in: where, required: missing.includes(name) },
      ...(description ? { description } : {}),
      schema: Object.keys(json).length > 0 ? json : { type: 'string' },
    }
  })
}

function filesBody(description: string): Json {
  const file = { type: 'string', format: 'binary' }
  const form = { schema: { type: 'object', properties: { file } } }
  const content = { 'multipart/form-data': form, 'application/octet-stream': { schema: file } }
  return { description, required: true, content }
}

function jsonOf(schema: z.ZodType, schemas: Json): Json {
  return { 'application/json': { schema: schemaJson(schema, schemas) } }
}

/** @param schemas Gets those that have a name. */
function schemaJson(schema: z.core.$ZodType, schemas: Json = {}): Json {
  // The outermost schema itself would not be referred to by its name.
  const { properties, $defs = {} } = z.toJSONSchema(z.object({ schema }), {
    io: 'input',
    unrepresentable: 'any',
    metadata: NAMES,
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.id
      // Of every whole number of JavaScript.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      const { meaning } = saidOf(zodSchema)
      if (meaning) jsonSchema.description = meaning
    },
  })
  Object.assign(schemas, inComponents($defs))
  return inComponents(Object(properties?.schema)) as Json
}

function inComponents(json: object): object {
  const text = JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')
  return JSON.parse(text) as object
}
