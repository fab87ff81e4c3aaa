import type { Edition, ImageVariant } from '../editions/types.js'
import type { DeliveryContext } from './context.js'
import { uploadUrl } from './urls.js'

type Base = Pick<DeliveryContext, 'baseUrl' | 'previewToken'>
type Wanted = {
  /** Pixels. */
  width?: number | null | undefined
  /** MIME type. */
  format?: string | null | undefined
}

/** Formats that all current browsers support, best first: the default if none is requested. */
const USUAL_FORMATS = ['image/webp', 'image/jpeg', 'image/png']

/** The files of an image in one format, smallest first, one of each width. */
export function variantsIn({ data }: Edition<'media'>, format: string): ImageVariant[] {
  const { filename, mimeType, width, height, bytes, variants } = data
  const original =
    width !== null && height !== null ? [{ filename, mimeType, width, height, bytes }] : []
  const byWidth = new Map(
    [...variants, ...original]
      .filter((variant) => variant.mimeType === format)
      .map((variant) => [variant.width, variant]),
  )
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}

/**
 * The smallest file that is at least as wide as asked, or else the widest. Without a format that
 * the image has, the usual ones are tried; without a width the file as uploaded comes first.
 */
export function pickVariant(
  image: Edition<'media'>,
  { width, format }: Wanted,
): Pick<ImageVariant, 'filename'> {
  const { filename, mimeType } = image.data
  if (!width && (!format || format === mimeType)) return { filename }
  for (const candidate of [format, ...USUAL_FORMATS, mimeType]) {
    const variants = candidate ? variantsIn(image, candidate) : []
    const wide = width ? variants.find((variant) => variant.width >= width) : undefined
    const best = wide ?? variants.at(-1)
    if (best) return best
  }
  return { filename }
}

export function imageUrl(base: Base, image: Edition<'media'>, wanted: Wanted = {}): string {
  return uploadUrl(base, image, pickVariant(image, wanted).filename)
}

/** A `srcset` of the image's WebP files; empty when it has none. */
export function srcset(base: Base, image: Edition<'media'>): string {
  return variantsIn(image, 'image/webp')
    .map(({ filename, width }) => `${uploadUrl(base, image, filename)} ${width}w`)
    .join(', ')
}
