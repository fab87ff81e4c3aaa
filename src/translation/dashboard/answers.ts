import { z } from 'zod'

import { BY_STATE, SUMMARY } from '../records/summarySchema.js'
import type { Dashboard, RequestReport, TakeReport, Totals } from '../api/types.js'

const ROW = z.object({
  key: z.string(),
  collection: z.string(),
  id: z.string(),
  title: z.string(),
  sourceLocale: z.string(),
  changedAt: z.string(),
  words: z.int(),
  targets: z.record(z.string(), SUMMARY),
})

/** What the endpoints of the dashboard answer, by name. */
export const ANSWERS = {
  dashboard: z.object({
    locales: z.array(z.object({ code: z.string(), name: z.string() })),
    rows: z.array(ROW),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }) satisfies z.ZodType<Dashboard>,
  totals: z.object({
    locales: z.record(z.string(), z.object({ entries: z.int(), words: BY_STATE })),
  }) satisfies z.ZodType<Totals>,
  people: z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) }),
  assign: z.object({ assigned: z.int() }),
  request: z.object({
    requested: z.int(),
    entries: z.array(
      z.object({
        key: z.string(),
        outcome: z.enum(['requested', 'reopened', 'done', 'gone']),
        drafted: z.int(),
        message: z.string().nullable(),
      }),
    ),
  }) satisfies z.ZodType<RequestReport>,
  take: z.object({
    taken: z.int(),
    entries: z.array(z.object({ key: z.string(), outcome: z.enum(['taken', 'notOpen', 'gone']) })),
  }) satisfies z.ZodType<TakeReport>,
}
