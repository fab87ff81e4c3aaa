import { createLocalReq } from 'payload'

import { logEvent } from '../audit/logEvent.js'
import type { Imported } from '../transfer/content/importContent.js'
import type { App } from './openApp.js'

/** Logs an import of content as one event: its documents are written below the log of each save. */
export async function noteImport(
  { payload }: App,
  { written, same }: Pick<Imported, 'written' | 'same'>,
): Promise<void> {
  const detail = `content: ${written} written, ${same} there already`
  await logEvent(await createLocalReq({}, payload), { action: 'edit', detail })
}
