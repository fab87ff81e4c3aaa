import type { Edition, ImageVariant } from '../editions/types.js'
import type { DeliveryContext } from './context.js'
import { isOfProportion } from '../media/cutAround.js'
import { uploadUrl } from './urls.js'

type Base = Pick<DeliveryContext, 'baseUrl' | 'previewToken'>
/** How an image goes into a box: `inside` shows all of it, `cover` fills the box. */
export type Fit = 'inside' | 'cover'

type Wanted = {
  /** Pixels. */
  width?: number | null | undefined
  height?: number | null | undefined
  /** @default 'inside' */
  fit?: Fit | null | undefined
  /** MIME type. */
  format?: string | null | undefined
}

/** Formats that all current browsers support, best first: the default if none is requested. */
const USUAL_FORMATS = ['image/webp', 'image/jpeg', 'image/png']

/** The files of a whole image in one format, smallest first, one of each width. */
export function variantsIn({ data }: Edition<'media'>, format: string): ImageVariant[] {
  const { filename, mimeType, width, height, bytes, variants } = data
  const original =
    width !== null && height !== null ? [{ filename, mimeType, width, height, bytes }] : []
  const byWidth = new Map(
    [...variants.filter(({ isCut }) => !isCut), ...original]
      .filter((variant) => variant.mimeType === format)
      .map((variant) => [variant.width, variant]),
  )
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}

/**
 * The smallest file that fills the box, or else the largest: for `cover` a cut around the focal
 * point, if there is one of the proportion of the box. Without a format that the image has, the
 * usual ones are tried; without a box the file as uploaded comes first.
 */
export function pickVariant(
  image: Edition<'media'>,
  wanted: Wanted,
): Pick<ImageVariant, 'filename'> {
  const { filename, mimeType } = image.data
  const { format } = wanted
  const width = widthFor(image, wanted)
  if (width === null && (!format || format === mimeType)) return { filename }
  for (const candidate of [format, ...USUAL_FORMATS, mimeType]) {
    const cuts = candidate ? cutsFor(image, { ...wanted, format: candidate }) : []
    const cut = smallest(cuts, wanted.width ?? null)
    if (cut) return cut
  }
  for (const candidate of [format, ...USUAL_FORMATS, mimeType]) {
    const best = smallest(candidate ? variantsIn(image, candidate) : [], width)
    if (best) return best
  }
  return { filename }
}

/** Smallest first; the widest when none is wide enough. */
function smallest(variants: readonly ImageVariant[], width: number | null) {
  const wide = width === null ? undefined : variants.find((variant) => variant.width >= width)
  return wide ?? variants.at(-1)
}

/** How wide the whole image must be to fill the box, or to lie in it; null without a box. */
function widthFor({ data }: Edition<'media'>, { width, height, fit }: Wanted): number | null {
  const byHeight = height && data.width && data.height ? (height * data.width) / data.height : null
  if (!width || byHeight === null) return width ?? byHeight
  return fit === 'cover' ? Math.max(width, byHeight) : Math.min(width, byHeight)
}

/** Those that have the proportion of the box, smallest first. */
function cutsFor({ data }: Edition<'media'>, { width, height, fit, format }: Wanted) {
  if (fit !== 'cover' || !width || !height) return []
  return data.variants.filter(
    (variant) =>
      variant.isCut && variant.mimeType === format && isOfProportion(variant, { width, height }),
  )
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
