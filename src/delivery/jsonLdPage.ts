import type { EntryKey } from '../entries/slugs.js'
import type { Ref } from '../editions/types.js'
import { type DeliveryContext, tagOf } from './context.js'
import { imageUrl } from './images.js'
import type { JsonLdPage } from './jsonLd/types.js'
import type { Delivered } from './read/chain.js'
import { one } from './read/lookup.js'
import { pageUrl } from './urls.js'

/** Width of the image that search engines are given, pixels. */
const IMAGE_WIDTH = 1280

/** What the JSON-LD of an entry says beside its own data. */
export async function jsonLdPage(
  context: DeliveryContext,
  { of, image }: { of: Delivered<EntryKey>; image: Ref | null },
): Promise<JsonLdPage> {
  const { edition, chain } = of
  const [url, picture, programme] = await Promise.all([
    pageUrl(context, of),
    one(context.reader, { type: 'media', ref: image, chain: [edition.locale] }),
    // In the language of the entry, as all of its JSON-LD.
    one(context.reader, {
      ...{ type: 'programmes', ref: edition.programme },
      ...{ chain: [edition.locale], asked: chain[0] },
    }),
  ])
  return {
    tag: tagOf(context, edition.locale),
    url,
    publishedAt: edition.publishedAt,
    updatedAt: edition.changedAt,
    translator: edition.data.translator,
    image: picture && imageUrl(context, picture.edition, { width: IMAGE_WIDTH }),
    programme: programme && {
      name: programme.edition.data.name,
      url: await pageUrl(context, { edition: programme.edition, chain }),
    },
  }
}
