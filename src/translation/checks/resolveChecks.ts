import { z } from 'zod'

import { readOption } from '../../entries/readOption.js'
import { said } from '../../schema/said.js'
import { shapeOfEach } from '../../schema/shapes.js'
import { CHECK_NAMES, CHECKS } from './index.js'
import type { CheckName, CheckOption, CheckOptions, ResolvedChecks } from './types.js'

const SEVERITY = z.enum(['error', 'warning', 'info'])
const EXPECTED = '"off", "error", "warning" or "info"'

const CHECK = said(
  z.union([
    z.enum(['off', ...SEVERITY.options]),
    z.strictObject({ severity: SEVERITY.optional(), blocking: z.boolean().optional() }),
  ]),
  { expected: EXPECTED },
)

/** What is said of the checks, by name. */
export const CHECK_OPTIONS = said(
  z.strictObject(shapeOfEach(CHECK_NAMES, () => CHECK.optional())),
  { names: `names among ${CHECK_NAMES.join(', ')}` },
)

/**
 * The checks that run and how serious each is, from an option. A check that the option does not name
 * is as the table has it.
 *
 * @throws INVALID_OPTIONS for a name that no check has, and for what is no severity.
 */
export function resolveChecks(options: CheckOptions = {}): ResolvedChecks {
  const given = readOption('translation.checks', CHECK_OPTIONS, options)
  const resolved = CHECK_NAMES.flatMap((name) => {
    const option = given[name]
    return option === 'off' ? [] : [[name, { ...defaultsOf(name), ...fieldsOf(option) }]]
  })
  return Object.fromEntries(resolved) as ResolvedChecks
}

function defaultsOf(name: CheckName) {
  const { severity, blocking } = CHECKS[name]
  return { severity, blocking }
}

/** What an option sets; an explicit undefined sets nothing. */
function fieldsOf(option: CheckOption | undefined) {
  const { severity, blocking } =
    typeof option === 'string' ? { severity: option, blocking: undefined } : (option ?? {})
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(blocking === undefined ? {} : { blocking }),
  }
}
