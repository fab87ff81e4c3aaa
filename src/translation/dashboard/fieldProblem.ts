import type { PayloadRequest } from 'payload'

import { PluginError } from '../../errors.js'
import type { TextKey } from '../../i18n/en.js'
import { message } from '../../i18n/adminText.js'

/** A problem of one field of a request: the expected value, as a text of `i18n`. */
export type FieldProblem = {
  field: string
  expected: Extract<TextKey, `translation.expect.${string}`>
  vars?: Record<string, string | number>
  given: unknown
}

const LONGEST = 100

/** A refusal, BAD_USER_INPUT, that names the field, what was expected and what came. */
export function badField(
  req: Pick<PayloadRequest, 'i18n'>,
  { field, expected, vars = {}, given }: FieldProblem,
): PluginError {
  const got = given ?? ''
  const said = typeof got === 'string' ? got : JSON.stringify(got)
  const shown = { field, expected: message(req, expected, vars), given: said.slice(0, LONGEST) }
  return new PluginError('BAD_USER_INPUT', message(req, 'translation.expected', shown), { field })
}
