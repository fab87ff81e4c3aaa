import type { z } from 'zod'

import { PluginError } from '../errors.js'
import { problemsIn } from '../schema/problemsIn.js'
import { problemText } from '../schema/problemText.js'

/**
 * An option of the plugin, checked and with its defaults.
 *
 * @param where Its name among the options, such as `security`; empty for all of them.
 * @throws INVALID_OPTIONS with a line for each problem: where, what was expected, what came,
 * and what to do if that does not say it.
 */
export function readOption<S extends z.ZodType>(
  where: string,
  schema: S,
  given: unknown,
): z.output<S> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const outer = where === '' ? ['options'] : ['options', where]
  const lines = problemsIn(read.error, { schema, given }).map((problem) =>
    problemText({ ...problem, path: [...outer, ...problem.path] }),
  )
  throw new PluginError('INVALID_OPTIONS', lines.join('\n'))
}
