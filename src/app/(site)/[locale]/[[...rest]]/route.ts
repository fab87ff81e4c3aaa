import { answerPage } from '@site/answer.js'

/** Every page reads the API when it is asked for: `next build` needs no database. */
export const dynamic = 'force-dynamic'

export const GET = answerPage
