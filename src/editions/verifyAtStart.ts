import type { Payload } from 'payload'

import type { Settings } from '../entries/settings.js'
import { fillIndex } from './fillIndex.js'
import { nameBases } from './nameBases.js'
import type { Ref } from './types.js'
import { verifyEditions } from './verifyEditions.js'

/**
 * Brings editions back in step with the entries after a crash, before the first request is
 * answered. Says so in the log if there was something to do. Not while Next builds, when nothing
 * is published, and not when the plugin is switched off.
 *
 * @param torn Whose editions stay as they are. @default none
 */
export async function verifyAtStart(
  payload: Payload,
  settings: Settings,
  torn: ReadonlySet<Ref> = new Set(),
): Promise<void> {
  if (!settings.enabled || process.env.NEXT_PHASE === 'phase-production-build') return
  await nameBases(payload, settings)
  const onBegin = (total: number) =>
    payload.logger.info(
      `Search: putting ${total} editions into the index. The server answers when this is done.`,
    )
  const filled = await fillIndex({ payload, settings, onBegin })
  if (filled > 0) payload.logger.info(`Search: put ${filled} editions into the index.`)
  const report = await verifyEditions({ payload, settings, repair: true, torn })
  if (torn.size > 0) {
    payload.logger.warn(
      `Editions: ${torn.size} left as they are, because the entries they are made of are torn.`,
    )
  }
  if (report.repaired === 0) return
  const { repaired, missing, outdated, orphaned } = report
  payload.logger.warn(
    `Editions: repaired ${repaired} (${missing} missing, ${outdated} outdated, ${orphaned} orphaned).`,
  )
}
