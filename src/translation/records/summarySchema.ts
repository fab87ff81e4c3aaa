import { z } from 'zod'

import { named } from '../../schema/named.js'
import { shapeOfEach } from '../../schema/shapes.js'
import { type TargetSummary, TRANSLATION_STATES } from './types.js'

export const STATE = z.enum(TRANSLATION_STATES)

/** Whole numbers, by state. */
export const BY_STATE = z.object(shapeOfEach(TRANSLATION_STATES, () => z.int()))

const PERSON = z.object({ id: z.string(), name: z.string() })

/** A `TargetSummary` in an answer. */
export const SUMMARY = named(
  'TargetSummary',
  z.object({
    state: STATE,
    segments: BY_STATE,
    words: BY_STATE,
    extras: z.int().optional(),
    owner: PERSON.nullable(),
    due: z.string().nullable(),
    request: z.object({ at: z.string(), by: PERSON, note: z.string().nullable() }).optional(),
  }),
) satisfies z.ZodType<TargetSummary>
