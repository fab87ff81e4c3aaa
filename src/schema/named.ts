import { z } from 'zod'

/** Schemas that the description of the API lists once, by these names. */
export const NAMES = z.registry<{ id: string }>()

/** Names a schema that several operations share, and gives it back. */
export function named<S extends z.ZodType>(id: string, schema: S): S {
  NAMES.add(schema, { id })
  return schema
}
