import { z } from 'zod'

import { REQUEST, TEXTS } from '../../entries/limits.js'
import { asObject, asText } from '../../entries/read.js'
import type { TextLimits } from '../../entries/resolveLimits.js'
import { said } from '../../schema/said.js'
import { type BodyProblem, readBody } from './readBody.js'
import { segmentText, TEXT } from './readSave.js'

/** A text that is to be checked: as marked text, empty for none. */
export type WantedCheck = { id: string; target: string }

/** The body of `POST …/translation/LOCALE/check`. */
export function checkBody(limits: Pick<TextLimits, 'paragraph'> = TEXTS) {
  const target = z.preprocess((given) => asText(given) ?? '', segmentText(limits))
  const segment = z.object({ id: TEXT, target: target.optional() })
  return z.object({
    segments: said(z.array(z.preprocess(asObject, segment)).max(REQUEST.segments), {
      expected: `0–${REQUEST.segments}`,
      meaning: 'Segments with the texts to check, as marked texts.',
    }),
  })
}

/** The texts that a body wants to have checked, each segment once; or what is wrong with it. Pure. */
export function readCheck(
  body: unknown,
  limits: Pick<TextLimits, 'paragraph'> = TEXTS,
): { texts: WantedCheck[] } | { problem: BodyProblem } {
  const read = readBody(checkBody(limits), asObject(body))
  if ('problem' in read) return read
  const texts = new Map(read.body.segments.map(({ id, target = '' }) => [id, target]))
  return { texts: [...texts].map(([id, target]) => ({ id, target })) }
}
