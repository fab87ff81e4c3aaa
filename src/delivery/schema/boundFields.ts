import {
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from 'graphql'

import type { DeliveryContext } from '../context.js'
import type { EditionReader } from '../reader.js'

type Resolve = GraphQLFieldResolver<unknown, DeliveryContext>

/**
 * Bounds what the fields of an operation cost together: each looks at the time first, equal ones
 * under several names are worked on once, and all that is answered is counted.
 */
export function boundFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.resolve) continue
      const isLeaf = isLeafType(getNamedType(field.type))
      field.resolve = counted(inTime(once(field.resolve)), isLeaf)
    }
  }
  return schema
}

/** graphql-js cannot be interrupted. */
function inTime(resolve: Resolve): Resolve {
  return (source, args, context, info): unknown => {
    context.reader.budget.check()
    return resolve(source, args, context, info)
  }
}

type Answers = Map<string, unknown>
const answers = new WeakMap<EditionReader, WeakMap<object, Answers>>()

/** Hundreds of aliases of one formatted text would render it as often. */
function once(resolve: Resolve): Resolve {
  return (source, args, context, info): unknown => {
    const hasAlias = info.fieldNodes.some(({ alias }) => alias !== undefined)
    if (!hasAlias) return resolve(source, args, context, info)
    const known = answersOf(context.reader, source)
    const key = `${info.parentType.name}.${info.fieldName} ${JSON.stringify(args)}`
    if (known.has(key)) return known.get(key)
    const answer = resolve(source, args, context, info)
    known.set(key, answer)
    return answer
  }
}

/** What has been answered of an object; the fields of the operation itself have none. */
function answersOf(reader: EditionReader, source: unknown): Answers {
  const object = typeof source === 'object' && source !== null ? source : reader
  const all = answers.get(reader) ?? new WeakMap<object, Answers>()
  answers.set(reader, all)
  const own = all.get(object) ?? new Map<string, unknown>()
  all.set(object, own)
  return own
}

function counted(resolve: Resolve, isLeaf: boolean): Resolve {
  return (source, args, context, info): unknown => {
    const answer = resolve(source, args, context, info)
    const { budget } = context.reader
    budget.write(nameOf(info).length)
    if (!isLeaf) return answer
    if (answer instanceof Promise)
      return answer.then((value: unknown) => {
        budget.write(sizeOf(value))
        return value
      })
    budget.write(sizeOf(answer))
    return answer
  }
}

function nameOf({ path }: GraphQLResolveInfo): string {
  return String(path.key)
}

const sizes = new WeakMap<object, number>()

/** Characters, about: what is no text is JSON of some kind. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 1
  const size = sizes.get(value) ?? JSON.stringify(value).length
  sizes.set(value, size)
  return size
}
