import type { Edition } from '../../editions/types.js'
import type { DeliveryContext } from '../context.js'
import type { Delivered } from '../read/chain.js'
import { one } from '../read/lookup.js'

/** A media ref as an image in the language of its entry; null if it is not public. */
export async function pictureOf(
  { reader }: Pick<DeliveryContext, 'reader'>,
  { ref, locale }: { ref: Edition['ref'] | null; locale: string },
): Promise<Delivered<'media'> | null> {
  const found = await one(reader, { type: 'media', ref, chain: [locale] })
  return found && isPicture(found.edition) ? found : null
}

/** A film is no picture, nor is a file of unknown dimensions. */
export function isPicture({ data }: Edition<'media'>): boolean {
  return data.mimeType.startsWith('image/') && data.width !== null && data.height !== null
}
