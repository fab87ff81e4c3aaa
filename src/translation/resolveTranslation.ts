import { z } from 'zod'

import { CHECK_OPTIONS, resolveChecks } from './checks/resolveChecks.js'
import type { ResolvedChecks, TranslationOptions } from './checks/types.js'
import { FORMATS_OPTIONS, resolveFormats } from './formats/resolveFormats.js'
import type { Formats } from './formats/types.js'
import { MACHINE, resolveMachine } from './machine/resolveMachine.js'
import type { MachineProvider } from './machine/types.js'

export type TranslationSettings = {
  readonly checks: ResolvedChecks
  /** Null: no text goes to a machine. */
  readonly machine: MachineProvider | null
  /** Of files, by what they hold. */
  readonly formats: Formats
}

/**
 * How translations are checked, machines that draft them, and formats of files.
 *
 * @internal
 */
export const TRANSLATION = z
  .strictObject({
    checks: CHECK_OPTIONS.optional(),
    machine: MACHINE.optional(),
    formats: FORMATS_OPTIONS.optional(),
  })
  .optional()

/**
 * The option `translation`, checked and complete.
 *
 * @throws INVALID_OPTIONS naming what makes no sense
 */
export function resolveTranslation(options: TranslationOptions = {}): TranslationSettings {
  return {
    checks: resolveChecks(options.checks),
    machine: resolveMachine(options.machine),
    formats: resolveFormats(options.formats),
  }
}
