import { z } from 'zod'

import { said } from './said.js'

/** A parameter of an address that is on when it is `true`, and off whatever else it is. */
export function switchedOn(meaning: string) {
  return said(
    z
      .unknown()
      .optional()
      .transform((given) => given === 'true'),
    { meaning },
  )
}

/** A parameter of an address that may be left out; what is no text counts as left out. */
export function textParameter(meaning: string) {
  return said(
    z
      .unknown()
      .optional()
      .transform((given) => (typeof given === 'string' ? given : undefined)),
    { meaning },
  )
}
