import { createHash } from 'node:crypto'

import { stableJson } from '../entries/stableJson.js'
import type { Edition } from './types.js'

/**
 * SHA-256 (hex) of what an edition says: its data and the columns it is found and ordered by,
 * without the moments of visibility, approval and publication.
 */
export function contentHash(edition: Edition): string {
  const { uid, slug, title, programme, themes, countries, organisations, kind } = edition
  const { onlyIn, fileLanguages, year, sortKey, date, text, shows, consents, data } = edition
  const content = {
    ...{ uid, slug, title, programme, themes, countries, organisations, kind },
    // Left out where it says nothing, so that other editions keep their hash.
    ...(onlyIn.length > 0 ? { onlyIn } : {}),
    ...{ fileLanguages, year, sortKey, date, text, shows, consents },
    data: { ...data, approvedAt: undefined },
  }
  return createHash('sha256').update(stableJson(content)).digest('hex')
}
