import { optionsError } from '../errors.js'
import { TEXTS } from './limits.js'

/** How large the texts of an entry may be; see `TEXTS` for what each limits. */
export type TextLimits = { readonly [Name in keyof typeof TEXTS]: number }

/**
 * The option `limits`, checked and complete.
 *
 * @throws INVALID_OPTIONS for a name that no limit has, and for what is no positive whole number
 */
export function resolveLimits(options: Partial<TextLimits> = {}): TextLimits {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(TEXTS, name))
  if (unknown !== undefined)
    throw optionsError('limits', `names among ${Object.keys(TEXTS).join(', ')}`, unknown)
  const given = Object.entries(options).filter(([, most]) => most !== undefined)
  for (const [name, most] of given) {
    if (!Number.isSafeInteger(most) || most < 1)
      throw optionsError(`limits.${name}`, 'a whole number of 1 or more', most)
  }
  return { ...TEXTS, ...Object.fromEntries(given) }
}
