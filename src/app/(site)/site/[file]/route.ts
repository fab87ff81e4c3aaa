import { answerAsset } from '@site/assets/answerAsset.js'

/** What the site is made of is read by the server that runs, not by the build. */
export const dynamic = 'force-dynamic'

export const GET = answerAsset
