import type { z } from 'zod'

import { PluginError } from '../errors.js'
import { pathText } from '../schema/pathText.js'
import { problemsIn } from '../schema/problemsIn.js'

/**
 * An option of the plugin, checked and with its defaults.
 *
 * @param where Its name among the options, such as `security`; empty for all of them.
 * @throws INVALID_OPTIONS with a line for each problem: where, what was expected, what came.
 */
export function readOption<S extends z.ZodType>(
  where: string,
  schema: S,
  given: unknown,
): z.output<S> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const lines = problemsIn(read.error, { schema, given }).map(
    ({ path, expected, got }) =>
      `options.${pathText([...(where ? [where] : []), ...path])}: expected ${expected}, got ${got}.`,
  )
  throw new PluginError('INVALID_OPTIONS', lines.join('\n'))
}
