import type { Config, Endpoint } from 'payload'
import { z } from 'zod'

import { ERROR_CODES } from '../../src/errors.js'
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
  for (const { method, path, slugs, operation } of places) {
    if (!operation) continue
    const full =
      slugs.length === 0 ? path : `/${slugs.length === 1 ? slugs[0] : '{collection}'}${path}`
    paths[full] = { ...paths[full], [method]: operationJson({ method, full, slugs, operation }) }
  }
  return {
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/api', description: 'Payload’s API route.' }],
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      parameters: sharedParameters(paths),
      schemas: { Errors: ERRORS },
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
  title: 'Management endpoints of payload-plugin-stories',
  version: '1',
  description:
    'The endpoints that the plugin adds to Payload’s REST API, with its default options: other options change slugs, languages and limits. The types that answers name are in src/translation/api/types.ts. Generated from the schemas that check requests.',
}

const ERRORS = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message'],
        properties: {
          message: {
            type: 'string',
            description:
              'Where, what was expected, what came and what to do, in the language of the caller.',
          },
          data: {
            type: 'object',
            properties: { code: { type: 'string', enum: Object.keys(ERROR_CODES) } },
          },
        },
      },
    },
  },
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
}): Json {
  const { method, full, slugs, operation } = args
  const {
    summary,
    query,
    body,
    files,
    answer,
    type = 'application/json',
    isOpen = false,
  } = operation
  const names = [...full.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const parameters = [
    ...names.map((name) => pathParameter(name, slugs)),
    ...(query ? queryParameters(query) : []),
  ]
  const takes = body ?? query ?? files
  return {
    operationId: `${method}${full.replace(/[^a-z]+(\w?)/gi, (_, sign: string) => sign.toUpperCase())}`,
    summary,
    ...(isOpen ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: jsonOf(body) } } : {}),
    ...(files ? { requestBody: filesBody(files) } : {}),
    responses: {
      200: { description: answer, content: { [type]: {} } },
      ...(takes ? { 400: { $ref: '#/components/responses/BadInput' } } : {}),
      default: { $ref: '#/components/responses/Refused' },
    },
  }
}

const MEANINGS: Record<string, string> = {
  id: 'The id of the document.',
  target: 'The target language.',
  filename: 'The name of the file.',
  collection: 'The slug of the collection.',
}

function pathParameter(name: string, slugs: readonly string[]): Json {
  const schema = name === 'collection' ? { type: 'string', enum: slugs } : { type: 'string' }
  return { name, in: 'path', required: true, description: MEANINGS[name], schema }
}

function queryParameters(query: z.ZodObject): Json[] {
  const missing = query.safeParse({}).error?.issues.map(({ path }) => path[0]) ?? []
  return Object.entries(query.shape).map(([name, schema]) => {
    const { description, ...json } = schemaJson(schema)
    return {
      ...{ name, in: 'query', required: missing.includes(name) },
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

function jsonOf(schema: z.ZodType): Json {
  return { 'application/json': { schema: schemaJson(schema) } }
}

function schemaJson(schema: z.core.$ZodType): Json {
  const { $schema: _norm, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema }) => {
      const { meaning } = saidOf(zodSchema)
      if (meaning) jsonSchema.description = meaning
    },
  })
  return json
}
