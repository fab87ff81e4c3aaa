import type { z } from 'zod'

import { innerOf } from './said.js'

type Schema = z.core.$ZodType

/** The schemas of a place in a value: several where a value may have several shapes. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap(shapesOf).flatMap((shape) => below(shape, key)),
    [schema],
  )
}

/** The names that a schema knows, of all its shapes; empty for what has none of its own. */
export function keysOf(schema: Schema): readonly string[] {
  return shapesOf(schema).flatMap((shape) => Object.keys(shapeOf(shape)))
}

/** The properties of an object's schema, by name. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { def } = (schema as z.core.$ZodTypes)._zod // every schema is one of these
  return def.type === 'object' ? def.shape : {}
}

/** A schema without its wrappers; each of its options, if there are several. */
export function shapesOf(schema: Schema): readonly Schema[] {
  const inner = innerOf(schema)
  if (inner) return shapesOf(inner)
  const { def } = (schema as z.core.$ZodTypes)._zod // every schema is one of these
  return def.type === 'union' ? def.options.flatMap(shapesOf) : [schema]
}

function below(schema: Schema, key: PropertyKey): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod // every schema is one of these
  if (def.type === 'array') return [def.element]
  if (def.type === 'record') return [def.valueType]
  const property = shapeOf(schema)[String(key)]
  return property ? [property] : []
}
