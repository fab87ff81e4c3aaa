import { z } from 'zod'

import { type BodyProblem, readBody } from './readBody.js'
import { COMMENT } from './readSave.js'

/** The body of `POST …/translation/settle`. */
export const SETTLE_BODY = z.object({ note: COMMENT.optional() })

/** Why an editor says that changes are nothing to translators, null without a reason; or what is wrong with it. Pure. */
export function readSettle(body: unknown): { note: string | null } | { problem: BodyProblem } {
  const read = readBody(SETTLE_BODY, body)
  return 'problem' in read ? read : { note: read.body.note?.trim() ?? null }
}
