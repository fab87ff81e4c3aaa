import sharp from 'sharp'

/** Most pixels of an image, all frames of an animation together: what a server can hold. */
export const MAX_PIXELS = 64_000_000

export type ImageProblem =
  | { problem: 'upload.damagedImage' }
  | { problem: 'upload.tooManyPixels'; pixels: number }

/** How each format is written again. For the effort of AVIF see `imageSizes.ts`. */
const FORMATS = {
  'image/jpeg': { format: 'jpeg', options: { quality: 90, mozjpeg: false } },
  'image/png': { format: 'png', options: { compressionLevel: 9, adaptiveFiltering: true } },
  'image/avif': { format: 'avif', options: { quality: 70, effort: 3 } },
} as const

/**
 * The image upright, in sRGB, and without anything but pixels: EXIF, GPS, XMP, IPTC, comments and
 * whatever was appended are gone. JPEG, PNG and AVIF are encoded again in their own format.
 *
 * GIF and WebP come back as they are, once it is sure that they can be read: Payload encodes
 * them again itself, all frames of them, and a second time would only cost quality.
 */
export async function cleanImage(bytes: Buffer, mimeType: string): Promise<Buffer | ImageProblem> {
  try {
    const { width, height, pages = 1, pageHeight = height } = await sharp(bytes).metadata()
    const pixels = width * pageHeight * pages
    if (pixels > MAX_PIXELS) return { problem: 'upload.tooManyPixels', pixels }
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    if (!isRewritten(mimeType)) {
      await sharp(bytes, { animated: true, limitInputPixels: MAX_PIXELS }).stats()
      return bytes
    }
    const { format, options } = FORMATS[mimeType]
    return await image.autoOrient().toColourspace('srgb').toFormat(format, options).toBuffer()
  } catch {
    // Any decoder error concerns uploaded bytes.
    return { problem: 'upload.damagedImage' }
  }
}

/** Does the image move? Reads the header only. */
export async function isAnimated(bytes: Buffer): Promise<boolean> {
  const { pages = 1 } = await sharp(bytes).metadata()
  return pages > 1
}

function isRewritten(mimeType: string): mimeType is keyof typeof FORMATS {
  return mimeType in FORMATS
}
