import type { z } from 'zod'

import { problemsIn } from './problemsIn.js'

/** A problem of one field of a request: what was expected, as a text of `i18n`, and what came. */
export type FieldProblem<Key extends string = string> = {
  field: string
  expected: Key
  vars?: Readonly<Record<string, string | number>>
  given: unknown
}

/**
 * The fields of a request as their schema reads them; or the first problem. Pure.
 *
 * @param schema Of which each field, and each check of its own, names a `text`: one of `Key`.
 */
export function readFields<Key extends string, S extends z.ZodType>(
  schema: S,
  given: Readonly<Record<string, unknown>>,
): { fields: z.output<S> } | { problem: FieldProblem<Key> } {
  const read = schema.safeParse(given)
  if (read.success) return { fields: read.data }
  const [first] = problemsIn(read.error, { schema, given })
  const { key, vars = {} } = first?.text ?? { key: '' }
  const field = String(first?.path[0])
  return { problem: { field, expected: key as Key, vars, given: given[field] } } // as the schema names it
}
