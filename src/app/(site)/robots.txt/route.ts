import { answerRobots } from '@site/feeds/answerFeeds.js'

/** It names the public address, which the build does not know. */
export const dynamic = 'force-dynamic'

export const GET = answerRobots
