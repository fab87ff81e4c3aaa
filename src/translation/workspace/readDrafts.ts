import { z } from 'zod'

import { REQUEST } from '../../entries/limits.js'
import { said } from '../../schema/said.js'
import type { DraftsWanted } from '../api/types.js'
import { type BodyProblem, readBody } from './readBody.js'
import { FLAG } from './readSave.js'

/** The body of `POST …/translation/LOCALE/drafts`. */
export const DRAFTS_BODY = said(
  z.object({
    memory: FLAG.default(true),
    machine: FLAG.default(true),
    segments: said(
      z
        .array(said(z.string(), { expected: 'text' }))
        .min(1)
        .max(REQUEST.segments),
      {
        expected: `1–${REQUEST.segments} ids`,
        meaning: 'The segments to draft; without it, all that are missing.',
      },
    )
      .transform((ids) => [...new Set(ids)])
      .optional(),
  }),
  { expected: '{ segments?, memory?, machine? }' },
)

/** What a body of `DraftsWanted` asks for; or what is wrong with it. An empty body asks for all. Pure. */
export function readDrafts(
  body: unknown,
): { wanted: Required<Omit<DraftsWanted, 'segments'>> & DraftsWanted } | { problem: BodyProblem } {
  const read = readBody(DRAFTS_BODY, body ?? {})
  return 'problem' in read ? read : { wanted: read.body }
}
