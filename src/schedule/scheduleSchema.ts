import { z } from 'zod'

import { named } from '../schema/named.js'
import { ACTIONS, type WaitingSchedule } from './types.js'

/** A `WaitingSchedule` in an answer. */
export const SCHEDULE = named(
  'Schedule',
  z.object({
    locale: z.string(),
    action: z.enum(ACTIONS),
    at: z.string(),
    timeZone: z.string(),
    by: z.string().nullable(),
  }),
) satisfies z.ZodType<WaitingSchedule>
