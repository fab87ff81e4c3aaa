import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  type Config,
  formatNames,
  type PayloadRequest,
} from 'payload'

import type { CollectionKey } from '../../../../src/entries/slugs.js'
import { rest } from '../../../helpers/rest.js'
import type { Answer, Call, Wish } from './doors.js'

type Data = Record<string, unknown>

/** Payload's own GraphQL, as its route answers it, among the endpoints of the test's server. */
export function managementGraphql(): NonNullable<Config['endpoints']> {
  const schemas = new WeakMap<object, GraphQLSchema>()
  const handler = async (req: PayloadRequest): Promise<Response> => {
    const { config } = req.payload
    const schema = schemas.get(config) ?? configToSchema(config).schema
    schemas.set(config, schema)
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    const { query: source, variables } = req.data as { query: string; variables: Data }
    req.payloadAPI = 'GraphQL'
    const contextValue = { headers: {}, req }
    const { errors, data } = await graphql({
      schema,
      source,
      variableValues: variables,
      contextValue,
    })
    const failures = errors?.map(({ message, path, originalError }) => ({
      message,
      // Without a path it is the query itself that is wrong.
      status: path ? (originalError as { status?: number } | undefined)?.status : 0,
    }))
    return Response.json({ data, errors: failures })
  }
  return [{ path: '/management-graphql', method: 'post', handler }]
}

export async function byGraphql({ app, by, key, wish }: Call): Promise<Answer> {
  const query = operation(namesOf(app.settings.slugs[key]), wish)
  const { body } = await rest(app, 'POST', `management-graphql?locale=${wish.locale}`, {
    by: { id: 0, headers: by.headers },
    data: { query, variables: 'data' in wish ? { data: { ...NEEDED[key], ...wish.data } } : {} },
  })
  const [error] = (body as { errors?: { message: string; status?: number }[] }).errors ?? []
  if (!error) return { status: 200, body }
  if (error.status === 0) throw new Error(`${query}: ${error.message}`)
  return { status: error.status ?? 500, body }
}

/** What the schema wants with every update, for fields in it are required. */
const NEEDED: Partial<Record<CollectionKey, Data>> = {
  testimonials: { attribution: { name: 'Ana', identityLevel: 'fullName' } },
}

function namesOf(slug: string): { one: string; many: string } {
  const { singular, plural } = formatNames(slug)
  return { one: singular, many: singular === plural ? `all${plural}` : plural }
}

function operation({ one, many }: { one: string; many: string }, wish: Wish): string {
  const arg = JSON.stringify
  const drafted = 'draft' in wish && wish.draft !== undefined ? `, draft: ${wish.draft}` : ''
  switch (wish.op) {
    case 'read':
      return `{ ${one}(id: ${arg(wish.id)}, locale: ${wish.locale}, trash: true${drafted}) { id } }`
    case 'versions':
      return `{ versions${many}(where: { parent: { equals: ${arg(wish.id)} } }, limit: 1) { docs { id } } }`
    case 'count':
      return `{ count${many}(where: { id: { equals: ${arg(wish.id)} } }, trash: true) { totalDocs } }`
    case 'create':
      return `mutation ($data: mutation${one}Input!) {
        create${one}(data: $data, locale: ${wish.locale}${drafted}) { id } }`
    case 'update':
      return `mutation ($data: mutation${one}UpdateInput!) {
        update${one}(id: ${arg(wish.id)}, data: $data, locale: ${wish.locale}, trash: true${drafted}) { id } }`
    case 'duplicate':
      return `mutation ($data: mutation${one}Input!) {
        duplicate${one}(id: ${arg(wish.id)}, data: $data) { id } }`
    case 'delete':
      return `mutation { delete${one}(id: ${arg(wish.id)}, trash: true) { id } }`
    case 'restore':
      return `mutation { restoreVersion${one}(id: ${arg(wish.id)}) { id } }`
    default:
      throw new Error(`GraphQL has no ${wish.op}`)
  }
}
