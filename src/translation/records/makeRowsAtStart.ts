import type { Payload } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { hasAllRows, rebuildRows } from './rebuildRows.js'

/**
 * Makes the rows of entries that have none, which were there before rows were kept. Says so in the
 * log if there was something to do. Two counts for each collection where nothing is missing.
 */
export async function makeRowsAtStart(payload: Payload, settings: Settings): Promise<void> {
  if (!settings.enabled || process.env.NEXT_PHASE === 'phase-production-build') return
  if (await hasAllRows({ payload, settings })) return
  const { made, removed, failed } = await rebuildRows({ payload, settings }, { missing: true })
  const done = `made the rows of ${made} entries, removed ${removed}`
  if (failed.length === 0) return payload.logger.warn(`Translations: ${done}.`)
  const [first] = failed
  payload.logger.error(
    `Translations: ${done}; ${failed.length} could not be made, the first ${first?.key}: ${first?.problem}. Run \`stories translations rebuild\`.`,
  )
}
