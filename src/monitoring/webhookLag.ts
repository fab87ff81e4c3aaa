import { slugOf } from '../entries/slugOf.js'
import type { Check } from '../telemetry/health.js'
import { gauge } from '../telemetry/meter.js'
import type { Watched } from './types.js'

/** How long a count holds, milliseconds. */
const HOLDS = 15_000
/** From then on what waits is late, milliseconds. */
const LATE = 600_000

const STATES = ['waiting', 'failed'] as const

type Counted = { at: number; waiting: number; failed: number; oldest: number | null }

/**
 * Says how the gauges of webhooks are read, and gives the check of them: three queries by index when
 * they are read, none where there are no webhooks. What is late is a warning: the server works.
 */
export function watchWebhooks({ payload, settings }: Watched): () => Promise<Check> {
  if (settings.webhooks.length === 0) return () => Promise.resolve({ state: 'pass' })
  const collection = slugOf(settings, 'deliveries')
  let last: Counted = { at: 0, waiting: 0, failed: 0, oldest: null }
  const inState = async (state: string) =>
    (await payload.db.count({ collection, where: { state: { equals: state } } })).totalDocs
  const counted = async () => {
    if (Date.now() - last.at < HOLDS) return last
    const [waiting = 0, failed = 0] = await Promise.all(STATES.map(inState))
    const { docs } = await payload.db.find<{ id: number | string; at: string }>({
      ...{ collection, where: { state: { in: [...STATES] } }, sort: 'at' },
      ...{ limit: 1, pagination: false, joins: false },
    })
    const oldest = docs[0] ? Date.parse(docs[0].at) : null
    last = { at: Date.now(), waiting, failed, oldest }
    return last
  }
  gauge('stories_webhooks_open', async () => {
    const found = await counted()
    return STATES.map((state) => ({ labels: { state }, value: found[state] }))
  })
  gauge('stories_webhooks_oldest_seconds', async () => {
    const { oldest } = await counted()
    return [{ value: oldest === null ? 0 : (Date.now() - oldest) / 1000 }]
  })
  return async () => {
    const { waiting, failed, oldest } = await counted()
    if (oldest === null || Date.now() - oldest < LATE) return { state: 'pass' }
    const minutes = Math.round((Date.now() - oldest) / 60_000)
    return {
      state: 'warn',
      reason: `${waiting + failed} messages for webhooks wait, the oldest for ${minutes} minutes.`,
    }
  }
}
