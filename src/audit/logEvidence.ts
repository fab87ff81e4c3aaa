import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '../entries/slugOf.js'
import type { Settings } from '../entries/settings.js'
import { logEvent } from './logEvent.js'

/**
 * Logs who takes the evidence of a consent away, ahead of the bytes: what cannot be logged is not
 * sent. Each part of a file counts, because all but one byte are as good as the file. Null for files
 * of other collections. One query and one insert.
 */
export function logEvidence(slug: CollectionSlug, settings: Settings) {
  if (slug !== slugOf(settings, 'consents')) return null
  return async (req: PayloadRequest): Promise<void> => {
    const filename = req.routeParams?.filename
    const consent = await req.payload.db.findOne<{ id: number | string; uid?: string }>({
      collection: slug,
      where: { filename: { equals: filename } },
      joins: false,
    })
    const entry = consent ? String(consent.uid ?? consent.id) : null
    await logEvent(req, { action: 'export', entryType: 'consents', entry, detail: 'evidence' })
  }
}
