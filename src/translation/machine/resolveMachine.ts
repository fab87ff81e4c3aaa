import { z } from 'zod'

import { readOption } from '../../entries/readOption.js'
import { said } from '../../schema/said.js'
import { callable, whole } from '../../schema/shapes.js'
import type { MachineProvider } from './types.js'

/** A service that translates by machine. */
export const MACHINE = said(
  z.object({
    name: said(z.string().regex(/^[\w.-]{1,40}$/), {
      expected: '1 to 40 letters, digits, ".", "_" or "-"',
    }),
    translate: callable<MachineProvider['translate']>(),
    maxTexts: whole(1).optional(),
    maxCharacters: whole(1).optional(),
    timeout: whole(1).optional(),
    supports: callable<NonNullable<MachineProvider['supports']>>().optional(),
  }),
  { expected: 'a provider' },
)

/**
 * The machine translation of the options, checked; null for none.
 *
 * @throws INVALID_OPTIONS naming what of the provider makes no sense
 */
export function resolveMachine(given: unknown): MachineProvider | null {
  if (given === undefined || given === null || given === false) return null
  readOption('translation.machine', MACHINE, given)
  // Itself: it may be an instance of a class.
  return given as MachineProvider // as far as can be told
}
