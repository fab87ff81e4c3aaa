import type sharpModule from 'sharp'
import type { Sharp } from 'sharp'

import { cutAround, type FocalPoint, isOfProportion } from './cutAround.js'
import { isAnimated } from './cleanImage.js'
import { isCut, PLANNED_SIZES, type PlannedSize, SIZE_FORMATS } from './imageSizes.js'

/** A version of an image, encoded. */
export type MadeSize = {
  /** Its name among the sizes of a document. */
  name: string
  /** Name of its file. */
  filename: string
  mimeType: string
  width: number
  height: number
  bytes: Buffer
}

type Pixels = { data: Buffer; info: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }
type Asked = {
  sharp: typeof sharpModule
  /** Of an image that stands upright. */
  bytes: Buffer
  /** Of the image, which the names of the versions begin with. */
  filename: string
  focal: FocalPoint
  /** The cuts alone: what depends on the focal point. */
  onlyCuts?: boolean
}

/**
 * The smaller versions of an image, none larger than itself and none twice. The image is decoded
 * once, at the largest size; what takes time is AVIF. An animation has no AVIF, where sharp would
 * write the frames one below the other, and no cuts.
 */
export async function makeSizes(asked: Asked): Promise<MadeSize[]> {
  const { sharp, bytes, onlyCuts = false } = asked
  const wanted = PLANNED_SIZES.filter(({ name }) => !onlyCuts || isCut(name))
  if (await isAnimated(bytes)) return makeAnimated(asked, wanted)
  const { data, info } = await sharp(bytes)
    .resize({ width: WIDEST, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels: Pixels = { data, info }
  const planned = wanted.flatMap((size) => planOf(size, { pixels, asked }))
  return Promise.all(
    distinct(planned).map(async ({ name, filename, format, from, width, height }) => {
      const image = sharp(data, { raw: { ...info } })
      const sized = (from ? image.extract(from) : image).resize({ width, height, fit: 'fill' })
      return { name, filename, width, height, ...(await encoded(sized, format)) }
    }),
  )
}

const WIDEST = Math.max(...PLANNED_SIZES.map(({ width }) => width))

type Plan = PlannedSize & {
  filename: string
  height: number
  /** The part of the image that it shows; null: all. */
  from: ReturnType<typeof cutAround> | null
}

/** Nothing for a cut of an image that has its proportion: the whole does as well. */
function planOf(size: PlannedSize, { pixels, asked }: { pixels: Pixels; asked: Asked }): Plan[] {
  const { info } = pixels
  const { focal, filename } = asked
  if (size.height === null) {
    const width = Math.min(size.width, info.width)
    const height = Math.max(1, Math.round((info.height * width) / info.width))
    return [{ ...size, width, height, from: null, filename: nameOf({ filename, size, width, height }) }]
  }
  const sides = { width: size.width, height: size.height }
  if (isOfProportion(info, sides)) return []
  const from = cutAround(info, sides, focal)
  const width = Math.min(size.width, from.width)
  const height = Math.min(size.height, from.height)
  return [{ ...size, width, height, from, filename: nameOf({ filename, size, width, height, focal }) }]
}

/**
 * `photo-640x360.webp`, and `photo-640x360-at-50-50.webp` for a cut: another focal point gives
 * another file, so that no cache can have a wrong one.
 */
function nameOf(args: {
  filename: string
  size: Pick<PlannedSize, 'format'>
  width: number
  height: number
  focal?: FocalPoint
}): string {
  const { filename, size, width, height, focal } = args
  const base = filename.replace(/\.[^.]+$/, '')
  const at = focal ? `-at-${focal.x}-${focal.y}` : ''
  return `${base}-${width}x${height}${at}.${size.format}`
}

/** Without those that repeat a smaller one. */
function distinct<T extends { filename: string }>(sizes: readonly T[]): T[] {
  const first = new Map<string, T>()
  for (const size of sizes) if (!first.has(size.filename)) first.set(size.filename, size)
  return [...first.values()]
}

async function makeAnimated(
  { sharp, bytes, filename }: Asked,
  wanted: readonly PlannedSize[],
): Promise<MadeSize[]> {
  const { width: own, pageHeight, height: whole } = await sharp(bytes).metadata()
  const planned = wanted
    .filter(({ format, height }) => format === 'webp' && height === null)
    .map((size) => {
      const width = Math.min(size.width, own)
      const height = Math.max(1, Math.round(((pageHeight ?? whole) * width) / own))
      return { ...size, width, height, filename: nameOf({ filename, size, width, height }) }
    })
  return Promise.all(
    distinct(planned).map(async ({ name, filename: file, format, width, height }) => {
      const image = sharp(bytes, { animated: true }).resize({ width })
      return { name, filename: file, width, height, ...(await encoded(image, format)) }
    }),
  )
}

async function encoded(image: Sharp, format: PlannedSize['format']) {
  const { mimeType, options } = SIZE_FORMATS[format]
  const { data } = await image.toFormat(format, options).toBuffer({ resolveWithObject: true })
  return { mimeType, bytes: data }
}
