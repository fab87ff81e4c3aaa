import { log } from '../../telemetry/log.js'
import { count } from '../../telemetry/meter.js'

/** How often refusals are told, milliseconds: a flood must not fill the log as well. */
const OFTEN = 10_000

const counts = new Map<string, number>()
let timer: NodeJS.Timeout | null = null

/** Counts what the server has refused; one line tells of all that come within ten seconds. */
export function countRefusal(code: string): void {
  count('stories_http_refusals_total', { reason: code })
  counts.set(code, (counts.get(code) ?? 0) + 1)
  timer ??= setTimeout(tell, OFTEN).unref()
}

function tell(): void {
  timer = null
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  log('info', `Refused ${total} requests in ${OFTEN / 1000} s.`, Object.fromEntries(counts))
  counts.clear()
}
