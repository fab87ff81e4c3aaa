import type { ImageSize } from 'payload'

/**
 * Widths of the smaller versions, pixels. None is larger than the image: one that is narrower than
 * a width has its own size there, once (`makeSizes` leaves out the repetitions).
 */
export const IMAGE_WIDTHS = [320, 640, 1280, 1920] as const

/** Name of the smallest WebP, shown in the admin's lists. */
export const THUMBNAIL = 'w320webp'

/**
 * Effort is what an encoder spends on finding a smaller file. AVIF at 3 takes a quarter of the time
 * of sharp's default 4 and gives files 2 to 18 % larger (1280 pixels wide, three images): right for
 * a server that editors wait for. 2 is no faster. Colours at half the resolution, as JPEG and WebP
 * have them, save a seventh of the time.
 */
export const SIZE_FORMATS = {
  webp: { mimeType: 'image/webp', options: { quality: 78, effort: 4 } },
  avif: { mimeType: 'image/avif', options: { quality: 55, effort: 3, chromaSubsampling: '4:2:0' } },
} as const

export type SizeFormat = keyof typeof SIZE_FORMATS

/** A version of an image: the whole of it, or a cut with sides of its own. */
export type PlannedSize = {
  /** Its name among the sizes of a document. */
  name: string
  format: SizeFormat
  /** Pixels; the largest, if the image is smaller. */
  width: number
  /** Pixels; null: the whole image. */
  height: number | null
}

/** Cuts around the focal point, in WebP: squares for portraits, 16 : 9 for cards. */
const CUTS = [
  { name: 'square320webp', width: 320, height: 320 },
  { name: 'square640webp', width: 640, height: 640 },
  { name: 'wide640webp', width: 640, height: 360 },
  { name: 'wide1280webp', width: 1280, height: 720 },
] as const

/** Every version that is made of an image, the smaller ones of a kind first. */
export const PLANNED_SIZES: readonly PlannedSize[] = [
  ...IMAGE_WIDTHS.flatMap((width) =>
    (['webp', 'avif'] as const).map((format) => ({
      name: `w${width}${format}`,
      ...{ format, width, height: null },
    })),
  ),
  ...CUTS.map((cut) => ({ ...cut, format: 'webp' as const })),
]

const CUT_NAMES = new Set<string>(CUTS.map(({ name }) => name))

/** Is it the name of a cut, which shows a part of the image? */
export function isCut(name: string): boolean {
  return CUT_NAMES.has(name)
}

/**
 * The versions as Payload has to know them: it has a column for each, serves them and shows the
 * smallest in lists. It makes none of them, see `uploads/pictureSizes.ts`.
 */
export function imageSizes(): ImageSize[] {
  return PLANNED_SIZES.map(({ name, format, width, height }) => ({
    name,
    width,
    ...(height === null ? {} : { height }),
    formatOptions: { format, options: SIZE_FORMATS[format].options },
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  }))
}
