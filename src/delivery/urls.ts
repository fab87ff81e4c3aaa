import { createHash } from 'node:crypto'

import { stableJson } from '../entries/stableJson.js'
import type { Edition, ProgrammeData } from '../editions/types.js'
import type { DeliveryContext } from './context.js'
import type { Chain } from './read/chain.js'
import { anywhere } from './read/lookup.js'
import type { EntryKey } from '../entries/slugs.js'
import { fillPattern } from '../feed/fillPattern.js'

type Upload = Edition<'media'> | Edition<'files'>

/**
 * Address of an upload's file in the delivery API. The eight digits change with the file, so that
 * an address always stands for the same bytes.
 */
export function uploadUrl(
  { baseUrl, previewToken }: Pick<DeliveryContext, 'baseUrl' | 'previewToken'>,
  upload: Upload,
  filename: string,
): string {
  const name = encodeURIComponent(`${fileHash(upload)}-${filename}`)
  const query = previewToken ? `?preview=${previewToken}` : ''
  return `${baseUrl}/${upload.type}/${upload.uid}/${name}${query}`
}

/** Eight hexadecimal digits that change when the file, or its focal point, does. */
export function fileHash({ type, data }: Upload): string {
  const facts =
    type === 'files'
      ? data.sha256
      : [data.filename, data.bytes, data.focalX, data.focalY, data.placeholder, data.variants]
  // A database may give members in another order than it was given them.
  return createHash('sha256').update(stableJson(facts)).digest('hex').slice(0, 8)
}

/**
 * The entry's page on the front end, by the URL pattern of its programme: `{locale}`, `{slug}` and
 * `{id}` are filled in. Null when there is no pattern, or the pattern wants a slug and there is none.
 */
export async function pageUrl(
  context: DeliveryContext,
  { edition, chain }: { edition: Edition<EntryKey>; chain: Chain },
): Promise<string | null> {
  return fillPattern(await patternOf(context, { edition, chain }), edition, context)
}

export async function patternOf(
  { reader }: DeliveryContext,
  { edition, chain }: { edition: Edition<EntryKey>; chain: Chain },
): Promise<string | null> {
  const ref = edition.type === 'programmes' ? edition.ref : edition.programme
  const programme = await anywhere(reader, { type: 'programmes', ref, chain })
  const patterns: ProgrammeData['urlPatterns'] = programme?.data.urlPatterns ?? {}
  return patterns[edition.type] ?? null
}
