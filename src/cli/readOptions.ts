import { z } from 'zod'

import type { Settings } from '../entries/settings.js'
import { problemsIn } from '../schema/problemsIn.js'
import { problemText } from '../schema/problemText.js'
import { said } from '../schema/said.js'
import { UserError } from './report.js'

/**
 * The options of a command as their schema reads them.
 *
 * @throws UserError for the first that makes no sense: which, what was expected, what came.
 */
export function readOptions<S extends z.ZodType>(
  schema: S,
  given: Readonly<Record<string, unknown>>,
): z.output<S> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const [first] = problemsIn(read.error, { schema, given })
  if (!first) throw read.error
  const [name = ''] = first.path
  const got = given[String(name)] === undefined ? 'none' : first.got
  throw new UserError(problemText({ ...first, path: [flagOf(String(name))], got }))
}

/** `--dry-run` for `dryRun`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`
}

/** One of some words. */
export function oneOf(values: readonly string[]) {
  return said(z.enum(values), { expected: `one of ${values.join(', ')}` })
}

/** One of the languages of the site. */
export function oneLocale({ locales }: Pick<Settings, 'locales'>) {
  return oneOf(locales.map(({ code }) => code))
}
