import { z } from 'zod'

import { ERROR_CODES, type ErrorCode } from '../errors.js'
import { named } from '../schema/named.js'
import { said } from '../schema/said.js'

const codes = Object.keys(ERROR_CODES) as ErrorCode[] // `keys` forgets the names

const ERROR = z.object({
  message: said(z.string(), {
    meaning:
      'Where, what was expected, what came and what to do, in the language of the caller; in English from the public API.',
  }),
  name: said(z.string(), { meaning: 'The class of the error.' }).optional(),
  data: said(z.looseObject({ code: z.enum(codes).optional() }), {
    meaning: 'The code, and what belongs to it. Absent for most errors of Payload itself.',
  }).nullish(),
  extensions: said(z.looseObject({ code: z.string() }), {
    meaning: 'The code of an error of the public API.',
  }).optional(),
})

/** The body of every refusal. */
export const ERRORS = named('Errors', z.object({ errors: z.array(ERROR).min(1) }))
