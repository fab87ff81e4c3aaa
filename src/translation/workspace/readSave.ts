import { z } from 'zod'

import { REQUEST, TEXTS } from '../../entries/limits.js'
import { asObject } from '../../entries/read.js'
import type { TextLimits } from '../../entries/resolveLimits.js'
import { said } from '../../schema/said.js'
import type { TranslationSave } from '../api/types.js'
import { type BodyProblem, readBody } from './readBody.js'

export type WantedSegment = TranslationSave['segments'][number]
export const JUDGEMENTS = ['draft', 'inReview', 'approved'] as const

type Longest = Pick<TextLimits, 'paragraph'>

/** An id, or another text that must be there. */
export const TEXT = said(z.string(), { expected: 'text' })

export const FLAG = said(z.boolean(), { expected: 'true | false' })

/** A marked text, as long as a segment may be. */
export function segmentText({ paragraph }: Longest) {
  return said(z.string().superRefine(checkLength), { expected: 'text' })

  function checkLength(given: string, ctx: z.RefinementCtx) {
    if (given.length <= paragraph) return
    const expected = `at most ${paragraph} characters, got ${given.length}`
    ctx.addIssue({ code: 'custom', params: { expected } })
  }
}

export const COMMENT = said(
  z
    .string()
    .max(REQUEST.comment)
    .refine((comment) => comment.trim() !== ''),
  { expected: `1–${REQUEST.comment}`, meaning: 'Added to the comments of the segment.' },
)

/** What a client may say of a segment, and nothing that only the server knows. */
const segment = (limits: Longest) =>
  said(
    z.object({
      id: TEXT,
      target: said(segmentText(limits).nullable(), {
        expected: 'text | null',
        meaning: 'Absent: the text stays. null takes it away.',
      }).optional(),
      base: said(z.string().nullable(), {
        expected: 'text | null',
        meaning: 'What the client has read as the present text.',
      }).optional(),
      judgement: said(z.enum(JUDGEMENTS), { expected: JUDGEMENTS.join(' | ') }).optional(),
      fits: said(z.boolean(), {
        expected: 'true | false',
        meaning: 'The translation fits the source as it is now.',
      }).optional(),
      codes: said(z.literal('source'), {
        expected: 'source',
        meaning: 'Links and other codes stand for what those of the source now do.',
      }).optional(),
      comment: COMMENT.optional(),
    }),
    { expected: '{ id, … }' },
  )

/** The body of `PATCH …/translation/LOCALE`. */
export function saveBody(limits: Longest = TEXTS) {
  const segments = z.array(segment(limits)).min(1).max(REQUEST.segments).superRefine(onceEach)
  return z.object({ segments: said(segments, { expected: `1–${REQUEST.segments}` }) })
}

/**
 * The segments that a body of `TranslationSave` wants to be written; or what is wrong with it. Pure.
 */
export function readSave(
  body: unknown,
  limits: Longest = TEXTS,
): { segments: WantedSegment[] } | { problem: BodyProblem } {
  const read = readBody(saveBody(limits), asObject(body))
  return 'problem' in read ? read : { segments: read.body.segments }
}

function onceEach(segments: readonly { id: string }[], ctx: z.RefinementCtx): void {
  const seen = new Set<string>()
  for (const [at, { id }] of segments.entries()) {
    const params = { expected: 'another id' }
    if (seen.has(id)) ctx.addIssue({ code: 'custom', path: [at, 'id'], params })
    seen.add(id)
  }
}
