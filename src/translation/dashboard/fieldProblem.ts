import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { PluginError } from '../../errors.js'
import type { TextKey } from '../../i18n/en.js'
import { message } from '../../i18n/adminText.js'
import { type FieldProblem as Problem, readFields as read } from '../../schema/readFields.js'
import { said } from '../../schema/said.js'

/** A problem of one field of a request: the expected value, as a text of `i18n`. */
export type FieldProblem = Problem<Expected>

type Expected = Extract<TextKey, `translation.expect.${string}`>

/** A field of a request: what it is for, and which text of `i18n` says what is expected. */
export function field<S extends z.ZodType>(
  schema: S,
  words: { meaning: string; expected: Expected; vars?: Record<string, string | number> },
): S {
  const { meaning, expected: key, vars = {} } = words
  return said(schema, { meaning, text: { key, vars } })
}

/** One of some words. */
export function oneOf(values: readonly string[], meaning: string) {
  const vars = { values: [...new Set(values)].join(', ') }
  return field(z.enum(values), { meaning, expected: 'translation.expect.oneOf', vars })
}

/** The fields of a request as their schema, made by `field`, reads them; or the first problem. Pure. */
export function readFields<S extends z.ZodType>(
  schema: S,
  given: Readonly<Record<string, unknown>>,
) {
  return read<Expected, S>(schema, given)
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
