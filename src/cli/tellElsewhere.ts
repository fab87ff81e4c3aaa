import { keptElsewhere } from '../uploads/elsewhere.js'
import type { App } from './openApp.js'
import type { Report } from './report.js'

/** Says which files a command leaves alone, because a storage plugin of the host keeps them. */
export function tellElsewhere({ payload, settings }: App, report: Report, remedy: string): void {
  const keys = keptElsewhere(payload, settings)
  if (keys.length === 0) return
  report.say(
    `A storage plugin keeps the files of ${keys.join(', ')}, and they are left out. ${remedy}`,
  )
}
