import type { GraphQLSchema, ValidationContext } from 'graphql'

type Context = object
type Place = { key: number | string; prev?: Place | undefined }
type Resolve = (source: unknown, args: unknown, context: Context, info: { path: Place }) => unknown
type Fields = Record<string, { resolve?: Resolve }>

const separated = new WeakSet<GraphQLSchema>()
const contexts = new WeakMap<Context, Map<number | string, Context>>()

/**
 * Gives each root field of an operation a context of its own, with everything below it. Payload's
 * resolvers put the locale that one field asks for into the context that all share, so a field
 * without a locale got its neighbour's. A rule, because rules see the schema that Payload makes.
 */
export function separateRoots(validation: Pick<ValidationContext, 'getSchema'>): object {
  const schema = validation.getSchema()
  if (separated.has(schema)) return {}
  separated.add(schema)
  for (const type of Object.values(schema.getTypeMap()))
    if ('getFields' in type && !type.name.startsWith('__'))
      wrap(type.getFields() as unknown as Fields)
  return {}
}

function wrap(fields: Fields): void {
  for (const field of Object.values(fields)) {
    const { resolve } = field
    if (resolve)
      field.resolve = (source, args, context, info) =>
        resolve(source, args, contextOf(context, info.path), info)
  }
}

function contextOf(shared: Context, path: Place): Context {
  let root = path
  while (root.prev) root = root.prev
  const own = contexts.get(shared) ?? new Map<number | string, Context>()
  contexts.set(shared, own)
  const known = own.get(root.key) ?? { ...shared }
  own.set(root.key, known)
  return known
}
