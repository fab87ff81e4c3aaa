import { allWaiting } from '../schedule/store.js'
import { runnerOf } from '../scheduler/startRunner.js'
import { gauge, gaugeOf } from '../telemetry/meter.js'
import type { Watched } from './types.js'

/** From then on a schedule that is due is late, milliseconds. */
const LATE = 60_000

/** How long a count holds, milliseconds. */
const HOLDS = 15_000

/** Says how the gauges of schedules are read; one query when metrics are read. */
export function watchSchedules({ payload, settings }: Watched): void {
  let last = { at: 0, waiting: 0, late: 0 }
  const counted = async () => {
    if (Date.now() - last.at < HOLDS) return last
    const now = Date.now()
    const times = (await allWaiting({ payload, settings })).map(({ at }) => Date.parse(at))
    const late = times.filter((at) => at < now - LATE).length
    last = { at: now, waiting: times.length, late }
    return last
  }
  gauge('stories_schedules_waiting', async () => [{ value: (await counted()).waiting }])
  gauge('stories_schedules_late', async () => [{ value: (await counted()).late }])
  gaugeOf('stories_schedule_runner_age_seconds', () => {
    const runner = runnerOf(payload)
    return runner ? (Date.now() - runner.lookedAt) / 1000 : null
  })
}
