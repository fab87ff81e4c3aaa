import type { Payload } from 'payload'

import type { Ref } from '../editions/types.js'
import type { Settings } from '../entries/settings.js'
import { describe } from './describe.js'
import { repairEntries } from './repairEntries.js'

/** Lines of the log that a start may fill. */
const MAX_LINES = 20

/**
 * Finds and mends what a crash has torn, before editions are made of it and before the first
 * request is answered. Says in the log what was found and what became of it. Not while Next builds,
 * and not when the plugin is switched off.
 *
 * @returns what is still torn, and what rests on it.
 */
export async function repairAtStart(
  payload: Payload,
  settings: Settings,
): Promise<ReadonlySet<Ref>> {
  if (!settings.enabled || process.env.NEXT_PHASE === 'phase-production-build') return new Set()
  const { torn, left } = await repairEntries({ payload, settings, repair: true })
  const lines = torn.flatMap((one) => describe(one, 'mended'))
  for (const line of lines.slice(0, MAX_LINES)) payload.logger.warn(`Repair: ${line}`)
  if (lines.length > MAX_LINES) {
    const more = lines.length - MAX_LINES
    payload.logger.warn(`Repair: ${more} more; \`stories entries verify\` lists what is left.`)
  }
  return left
}
