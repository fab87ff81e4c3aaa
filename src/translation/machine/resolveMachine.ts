import { optionsError } from '../../errors.js'
import type { MachineProvider } from './types.js'

/**
 * The machine translation of the options, checked; null for none.
 *
 * @throws INVALID_OPTIONS naming what of the provider makes no sense
 */
export function resolveMachine(given: unknown): MachineProvider | null {
  if (given === undefined || given === null || given === false) return null
  const where = 'translation.machine'
  if (typeof given !== 'object') throw optionsError(where, 'a provider', given)
  const provider = given as Record<string, unknown> // whose fields are checked below
  const { name, translate, supports } = provider
  if (typeof name !== 'string' || !/^[\w.-]{1,40}$/.test(name)) {
    throw optionsError(`${where}.name`, '1 to 40 letters, digits, ".", "_" or "-"', name)
  }
  if (typeof translate !== 'function') {
    throw optionsError(`${where}.translate`, 'a function', typeof translate)
  }
  if (supports !== undefined && typeof supports !== 'function') {
    throw optionsError(`${where}.supports`, 'a function', typeof supports)
  }
  for (const limit of ['maxTexts', 'maxCharacters', 'timeout'] as const) {
    const value = provider[limit]
    if (value !== undefined && !(Number.isInteger(value) && Number(value) >= 1)) {
      throw optionsError(`${where}.${limit}`, 'a whole number of 1 or more', value)
    }
  }
  return given as MachineProvider // as far as can be told
}
