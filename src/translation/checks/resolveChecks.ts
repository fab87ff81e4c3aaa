import { optionsError } from '../../errors.js'
import { CHECK_NAMES, CHECKS } from './index.js'
import type { CheckName, CheckOption, CheckOptions, ResolvedChecks, Severity } from './types.js'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * The checks that run and how serious each is, from an option. A check that the option does not name
 * is as the table has it.
 *
 * @throws INVALID_OPTIONS for a name that no check has, and for what is no severity.
 */
export function resolveChecks(options: CheckOptions = {}): ResolvedChecks {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(CHECKS, name))
  if (unknown !== undefined)
    throw optionsError('translation.checks', `names among ${CHECK_NAMES.join(', ')}`, unknown)
  const resolved = CHECK_NAMES.flatMap((name) => {
    const option = options[name]
    return option === 'off' ? [] : [[name, { ...defaultsOf(name), ...said(name, option) }]]
  })
  return Object.fromEntries(resolved) as ResolvedChecks
}

function defaultsOf(name: CheckName) {
  const { severity, blocking } = CHECKS[name]
  return { severity, blocking }
}

function said(name: CheckName, option: CheckOption | undefined) {
  if (option === undefined) return {}
  const where = `translation.checks.${name}`
  const { severity, blocking } =
    typeof option === 'string' ? { severity: option } : fieldsOf(option)
  if (severity !== undefined && !SEVERITIES.includes(severity as Severity))
    throw optionsError(where, '"off", "error", "warning" or "info"', severity)
  if (blocking !== undefined && typeof blocking !== 'boolean')
    throw optionsError(`${where}.blocking`, 'true or false', blocking)
  return {
    ...(severity === undefined ? {} : { severity: severity as Severity }),
    ...(blocking === undefined ? {} : { blocking }),
  }
}

/** A host writes options in JavaScript too: what they hold is not known. */
function fieldsOf(option: unknown): { severity?: unknown; blocking?: unknown } {
  return typeof option === 'object' && option !== null ? option : { severity: option }
}
