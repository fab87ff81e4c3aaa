import type { z } from 'zod'

import { PluginError } from '../errors.js'
import { problemsIn } from '../schema/problemsIn.js'
import { problemText } from '../schema/problemText.js'

/**
 * What a request gives, checked and with its defaults.
 *
 * @throws BAD_USER_INPUT for the first problem: where, what was expected, what came.
 */
export function readOrRefuse<S extends z.ZodType>(
  schema: S,
  given: Readonly<Record<string, unknown>>,
): z.output<S> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const [first] = problemsIn(read.error, { schema, given })
  throw new PluginError('BAD_USER_INPUT', first ? problemText(first) : read.error.message)
}
