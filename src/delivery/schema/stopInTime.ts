import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'

import type { DeliveryContext } from '../context.js'

/** Makes every field look at the time before it is worked on: graphql-js cannot be interrupted. */
export function stopInTime(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.resolve) field.resolve = inTime(field.resolve)
    }
  }
  return schema
}

type Resolve = GraphQLFieldResolver<unknown, DeliveryContext>

function inTime(resolve: Resolve): Resolve {
  return (source, args, context, info): unknown => {
    context.reader.budget.check()
    return resolve(source, args, context, info)
  }
}
