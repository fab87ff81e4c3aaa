import type { z } from 'zod'

/** The value that stands where none is given; undefined: there is none. */
export function defaultOf(schema: z.core.$ZodType): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod // every schema is one of these
  if (def.type === 'default' || def.type === 'prefault') return def.defaultValue
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'readonly')
    return defaultOf(def.innerType)
  return undefined
}
