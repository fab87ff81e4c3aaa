import { answerRoot } from '@site/answer.js'

/** Each visitor is sent to their own language: never made by the build. */
export const dynamic = 'force-dynamic'

export const GET = answerRoot
