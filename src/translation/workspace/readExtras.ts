import { z } from 'zod'

import { REQUEST } from '../../entries/limits.js'
import { asObject } from '../../entries/read.js'
import { said } from '../../schema/said.js'
import type { ExtrasSettled } from '../api/types.js'
import { type BodyProblem, readBody } from './readBody.js'
import { FLAG, TEXT } from './readSave.js'

const EXTRA = z.object({ id: TEXT, text: TEXT, keep: FLAG.optional() })

/** The body of `POST …/translation/LOCALE/extras`. */
export const EXTRAS_BODY = z.object({
  extras: said(z.array(z.preprocess(asObject, EXTRA)).min(1).max(REQUEST.segments), {
    expected: `1–${REQUEST.segments}`,
    meaning: 'Texts without an original, with what they say; `keep`: they stay, else they go.',
  }),
})

/** What a body of `ExtrasSettled` says of texts without an original; or what is wrong with it. Pure. */
export function readExtras(
  body: unknown,
): { extras: ExtrasSettled['extras'] } | { problem: BodyProblem } {
  const read = readBody(EXTRAS_BODY, asObject(body))
  return 'problem' in read ? read : { extras: read.body.extras }
}
