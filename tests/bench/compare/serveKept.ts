import type { RequestListener } from 'node:http'

import { answerWith } from '../../../src/cli/server/answerWith.js'
import { memoryOfMachine } from '../../../src/cli/server/memoryOfMachine.js'
import { door } from '../../../src/security/door.js'

/** All of our own server that stands ahead of Next, without Next. Each request names its sender. */
export function serveKept(): RequestListener {
  door().isAhead = true
  return answerWith({
    handle: () => Promise.reject(new Error('There is no Next.')),
    addressOf: ({ headers }) => String(headers['x-forwarded-for'] ?? ''),
    key: 'only-for-benchmarks-0123456789',
    memory: memoryOfMachine(),
    ...{ publicUrl: null, frames: [], metricsToken: null, accessLog: false },
    isTrusted: () => true,
    wake: () => undefined,
    isStopping: () => false,
    hasAsset: () => false,
  })
}
