import type { Payload } from 'payload'

import { readsSql } from '../database/selectRows.js'
import type { Settings } from '../entries/settings.js'
import { slugOf } from '../entries/slugOf.js'

/**
 * Writes the basis into consents that were recorded before there was more than one: a consent that was
 * given. SQL databases have it by their migration; without it no filter would find these.
 */
export async function nameBases(payload: Payload, settings: Settings): Promise<void> {
  if (settings.off.has('consents') || readsSql(payload)) return
  await payload.db.updateMany({
    collection: slugOf(settings, 'consents'),
    where: { basis: { exists: false } },
    // The record says what it said; nothing that rests on it has to be made anew.
    data: { basis: 'consent', updatedAt: null },
    returning: false,
  })
}
