import type { z } from 'zod'

import { problemsIn } from '../../schema/problemsIn.js'

/** What is wrong with a body: where, and the key of what was expected. */
export type BodyProblem = { path: string; expected: string }

/** A body as its schema reads it; or the first thing that is wrong with it. Pure. */
export function readBody<S extends z.ZodType>(
  schema: S,
  given: unknown,
): { body: z.output<S> } | { problem: BodyProblem } {
  const read = schema.safeParse(given)
  if (read.success) return { body: read.data }
  const [first] = problemsIn(read.error, { schema, given })
  return { problem: { path: first?.path.join('.') || 'body', expected: first?.expected ?? '' } }
}
