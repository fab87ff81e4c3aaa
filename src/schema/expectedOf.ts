import type { z } from 'zod'

import { innerOf, saidOf } from './said.js'

/** What a schema expects, in words: its own, or those of its kind. */
export function expectedOf(schema: z.core.$ZodType): string {
  return saidOf(schema).expected ?? wordsOf(schema)
}

function wordsOf(schema: z.core.$ZodType): string {
  const inner = innerOf(schema)
  if (inner) return expectedOf(inner)
  const { def } = (schema as z.core.$ZodTypes)._zod // every schema is one of these
  switch (def.type) {
    case 'boolean':
      return 'true or false'
    case 'string':
      return 'a text'
    case 'number':
      return 'a number'
    case 'enum':
      return listed(Object.values(def.entries))
    case 'literal':
      return listed(def.values)
    case 'union':
      return def.options.map(expectedOf).join(', or ')
    case 'array':
      return `a list (each ${expectedOf(def.element)})`
    case 'function':
      return 'a function'
    default:
      return 'an object'
  }
}

function listed(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value))
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
