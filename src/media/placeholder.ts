import sharp from 'sharp'

/**
 * Maximum length of the data URI, in characters: it is part of every response that shows the image.
 */
const LONGEST = 500

/** Widths tried in turn, pixels. */
const WIDTHS = [24, 16, 8]

/**
 * A blurred preview of an image to show while it loads: a WebP of 24 pixels width at most, as a
 * data URI of fewer than 500 characters. Null when even the smallest would be longer.
 */
export async function placeholder(bytes: Buffer): Promise<string | null> {
  for (const width of WIDTHS) {
    const { data } = await sharp(bytes)
      .resize({ width, height: width * 2, fit: 'inside' })
      .webp({ quality: 40, alphaQuality: 40, effort: 6 })
      .toBuffer({ resolveWithObject: true })
    const uri = `data:image/webp;base64,${data.toString('base64')}`
    if (uri.length < LONGEST) return uri
  }
  return null
}
