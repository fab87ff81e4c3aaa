import type { PayloadRequest } from 'payload'

import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { TextKey } from '../i18n/en.js'
import type { FieldProblem } from '../schema/readFields.js'

const LONGEST = 100

/** A refusal, BAD_USER_INPUT, in the text that the schema of a field names, with what came as `{given}`. */
export function wrongField(
  req: Pick<PayloadRequest, 'i18n'>,
  { expected, vars, given }: FieldProblem<TextKey>,
): PluginError {
  const got = given ?? ''
  const said = typeof got === 'string' ? got : JSON.stringify(got)
  return new PluginError(
    'BAD_USER_INPUT',
    message(req, expected, { given: said.slice(0, LONGEST), ...vars }),
  )
}
