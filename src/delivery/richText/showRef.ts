import type { EntryKey } from '../../entries/slugs.js'
import { formatBytes } from '../../documents/formatBytes.js'
import type { Edition, EditionType, Ref } from '../../editions/types.js'
import { formatHeadline } from '../../results/formatHeadline.js'
import { type DeliveryContext, tagOf } from '../context.js'
import { fileOf } from '../fileOf.js'
import { imageUrl, srcset } from '../images.js'
import type { Delivered } from '../read/chain.js'
import { isEntry, isOf } from '../read/isOf.js'
import { one } from '../read/lookup.js'
import { attributionText } from '../text/attributionText.js'
import { quoteMarks } from '../text/quoteMarks.js'
import { pageUrl, uploadUrl } from '../urls.js'
import type { Shown, ShownAs } from './types.js'

type Asked = { type: EditionType; ref: Ref; as: ShownAs; of: Delivered<EntryKey> }
type Found = { edition: Edition; of: Delivered<EntryKey> }

/** Width of an image in running text, pixels; the browser chooses others by `srcset`. */
const IMAGE_WIDTH = 960

/** The target of a ref in a text; null if it is not public. */
export async function showRef(
  context: DeliveryContext,
  { type, ref, as, of }: Asked,
): Promise<Shown | null> {
  const isUpload = type === 'media' || type === 'files'
  // An upload's words are in the language of the text it stands in.
  const chain = isUpload ? ([of.edition.locale] as const) : of.chain
  const found = await one(context.reader, { type, ref, chain })
  if (!found) return null
  const { edition } = found
  if (as === 'link') return link(context, { edition, of })
  if (as === 'media' && isOf('media', edition)) return media(context, edition)
  if (as === 'testimonial' && isOf('testimonials', edition)) return testimonial(context, edition)
  if (as === 'keyResult' && isOf('keyResults', edition))
    return { ...keyResult(context, edition), ...langOf(context, { edition, of }) }
  if (as === 'document' && isOf('documents', edition)) return document(context, { edition, of })
  return null
}

async function link(context: DeliveryContext, { edition, of }: Found): Promise<Shown> {
  const href = await addressOf(context, { edition, of })
  return { kind: 'link', href, title: edition.title, ...langOf(context, { edition, of }) }
}

async function addressOf(context: DeliveryContext, { edition, of }: Found): Promise<string | null> {
  if (isEntry(edition)) return pageUrl(context, { edition, chain: of.chain })
  if (isOf('files', edition) || isOf('media', edition))
    return uploadUrl(context, edition, edition.data.filename)
  return null
}

function media(context: DeliveryContext, edition: Edition<'media'>): Shown {
  const { alt, caption, credit, width, height, mimeType, filename } = edition.data
  const words = { alt, caption, credit }
  if (!mimeType.startsWith('video/'))
    return {
      kind: 'image',
      src: imageUrl(context, edition, { width: IMAGE_WIDTH }),
      srcset: srcset(context, edition),
      width,
      height,
      ...words,
    }
  const src = uploadUrl(context, edition, filename)
  return { kind: 'video', src, mimeType, poster: null, ...words }
}

function testimonial(context: DeliveryContext, { locale, data }: Edition<'testimonials'>): Shown {
  const tag = tagOf(context, locale)
  const { text } = attributionText(data.attribution, tag)
  return { kind: 'testimonial', quote: data.quote, ...quoteMarks(tag), text, lang: tag }
}

function keyResult(context: DeliveryContext, { locale, data }: Edition<'keyResults'>) {
  const { headline: message, measure, baseline, target, statement, note } = data
  const tag = tagOf(context, locale)
  const headline = formatHeadline({ message, measure, baseline, target, tag })
  return { kind: 'keyResult' as const, headline, statement, note }
}

async function document(
  context: DeliveryContext,
  { edition, of }: { edition: Edition<'documents'>; of: Delivered<EntryKey> },
): Promise<Shown> {
  const [page, file] = await Promise.all([
    pageUrl(context, { edition, chain: of.chain }),
    fileOf(context, edition),
  ])
  const data = file?.edition.data
  return {
    kind: 'document',
    title: edition.title,
    href: page ?? (file && uploadUrl(context, file.edition, file.edition.data.filename)),
    mimeType: data?.mimeType ?? null,
    sizeText: data ? formatBytes(data.bytes, tagOf(context, edition.locale)) : null,
    ...langOf(context, { edition, of }),
  }
}

/** The language, where it is not that of the text around it. */
function langOf(context: DeliveryContext, { edition, of }: Found): { lang?: string } {
  return edition.locale === of.edition.locale ? {} : { lang: tagOf(context, edition.locale) }
}
