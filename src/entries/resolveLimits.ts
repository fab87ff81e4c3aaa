import { z } from 'zod'

import { said } from '../schema/said.js'
import { shapeOfEach, whole } from '../schema/shapes.js'
import { TEXTS } from './limits.js'
import { readOption } from './readOption.js'

/** How large the texts of an entry may be; see `TEXTS` for what each limits. */
export type TextLimits = { readonly [Name in keyof typeof TEXTS]: number }

const NAMES = Object.keys(TEXTS) as (keyof typeof TEXTS)[] // and no others

/**
 * How large texts may be, by name.
 *
 * @internal
 */
export const TEXT_LIMITS = said(
  z.strictObject(shapeOfEach(NAMES, (name) => whole(1).default(TEXTS[name]))).readonly(),
  { names: `names among ${NAMES.join(', ')}` },
).prefault({})

/**
 * The option `limits`, checked and complete.
 *
 * @throws INVALID_OPTIONS for a name that no limit has, and for what is no positive whole number
 */
export function resolveLimits(given?: Partial<TextLimits>): TextLimits {
  return readOption('limits', TEXT_LIMITS, given)
}
