import type { Edition } from '../editions/types.js'
import type { DeliveryContext } from './context.js'
import type { Delivered } from './read/chain.js'
import { many } from './read/lookup.js'

/** The document's files that may be shown, in the order of the configured locales. */
export async function filesOf(
  { reader }: Pick<DeliveryContext, 'reader'>,
  { data, locale }: Edition<'documents'>,
): Promise<Delivered<'files'>[]> {
  // A language that is configured no longer has no name in the API.
  const known = data.files.filter(({ language }) => reader.locales.includes(language))
  const refs = known.map(({ file }) => file)
  return many(reader, { type: 'files', refs, chain: [locale] })
}

/** Its file in its own language, or else the first that there is. */
export async function fileOf(
  context: Pick<DeliveryContext, 'reader'>,
  edition: Edition<'documents'>,
): Promise<Delivered<'files'> | null> {
  const files = await filesOf(context, edition)
  const own = files.find((file) => file.edition.data.language === edition.locale)
  return own ?? files[0] ?? null
}
