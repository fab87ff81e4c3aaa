import type { Payload } from 'payload'

import { ENTRY_KEYS, type UploadKey } from '../../entries/slugs.js'
import type { Edition } from '../../editions/types.js'
import type { Settings } from '../../entries/settings.js'
import { isOf } from '../read/isOf.js'
import { readerOf } from '../readerOf.js'
import { fileHash } from '../urls.js'

/** A file that may be shown now. */
export type PublicFile = {
  /** Public id of the upload. */
  uid: string
  filename: string
  mimeType: string
  bytes: number
  etag: string
  /** RFC 3339. */
  until: string
}

type Asked = {
  payload: Payload
  settings: Settings
  at: string
  isPreview: boolean
  type: UploadKey
  uid: string
  /** `HASH8-FILENAME`, as `uploadUrl` makes it. */
  name: string
}

/**
 * The file that an address names; null unless its upload is visible and, in public, a visible entry
 * shows it. The name must be one that the edition knows, so no path can be made of it.
 */
export async function publicFile(asked: Asked): Promise<PublicFile | null> {
  const { type, uid, name, isPreview } = asked
  const { source } = readerOf({ ...asked, isCached: false })
  const [upload, ...others] = await source.editions({ types: [type], uids: [uid.toLowerCase()] })
  const filename = /^[0-9a-f]{8}-(.+)$/s.exec(name)?.[1]
  const file =
    upload && filename ? filesOf(upload).find((item) => item.filename === filename) : null
  if (!upload || !file) return null
  const shown = isPreview ? [] : await source.heads({ types: ENTRY_KEYS, shows: upload.ref })
  if (!isPreview && shown.length === 0) return null
  return {
    ...file,
    uid: upload.uid,
    until: earlier(latest([upload, ...others]), isPreview ? null : latest(shown)),
  }
}

function filesOf(edition: Edition): Omit<PublicFile, 'until' | 'uid'>[] {
  if (isOf('files', edition)) {
    const { filename, mimeType, bytes } = edition.data
    return [{ filename, mimeType, bytes, etag: `"${edition.data.sha256}"` }]
  }
  if (!isOf('media', edition)) return []
  const { filename, mimeType, bytes, variants } = edition.data
  const hash = fileHash(edition)
  return [{ filename, mimeType, bytes }, ...variants].map((item) => ({
    filename: item.filename,
    mimeType: item.mimeType,
    bytes: item.bytes,
    etag: `"${hash}-${item.bytes}"`,
  }))
}

type Ending = Pick<Edition, 'visibleUntil'>

function latest(editions: readonly Ending[]): string {
  return editions.reduce((max, { visibleUntil }) => (visibleUntil > max ? visibleUntil : max), '')
}

function earlier(a: string, b: string | null): string {
  return b !== null && b < a ? b : a
}
