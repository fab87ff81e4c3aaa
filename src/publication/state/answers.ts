import { z } from 'zod'

import { SCHEDULE } from '../../schedule/scheduleSchema.js'
import { shapeOfEach } from '../../schema/shapes.js'
import type { Changes } from './changesOf.js'
import { LOCALE_STATES } from './localeState.js'
import type { Publication } from './publicationOf.js'
import { NO_RIGHTS, type PanelRights } from './rightsIn.js'

const rights = Object.keys(NO_RIGHTS) as (keyof PanelRights)[] // `keys` forgets the names

/** What `GET …/publication` answers. */
export const PUBLICATION = z.object({
  sourceLocale: z.string(),
  sharedPending: z.boolean(),
  locales: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      dir: z.enum(['ltr', 'rtl']),
      state: z.enum(LOCALE_STATES),
      publishedAt: z.string().nullable(),
      schedules: z.array(SCHEDULE),
      problems: z.array(z.object({ path: z.string(), label: z.string(), message: z.string() })),
      may: z.object(shapeOfEach(rights, () => z.boolean())),
    }),
  ),
}) satisfies z.ZodType<Publication>

/** What `GET …/changes` answers. */
export const CHANGES = z.object({
  revision: z.string(),
  fields: z.array(
    z.object({ path: z.string(), label: z.string(), before: z.unknown(), after: z.unknown() }),
  ),
  saves: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      isOwn: z.boolean(),
      fields: z.array(z.string()),
    }),
  ),
}) satisfies z.ZodType<Changes>
