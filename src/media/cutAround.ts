/** A point of an image, per cent of its width and of its height. */
export type FocalPoint = { x: number; y: number }

/** The middle, where no point was chosen. */
export const MIDDLE: FocalPoint = { x: 50, y: 50 }

type Sides = { width: number; height: number }
type Part = Sides & { left: number; top: number }

/**
 * The largest part of an image that has a proportion, with the focal point as near to its middle as
 * the edges let it be. In pixels.
 */
export function cutAround(image: Sides, wanted: Sides, { x, y }: FocalPoint): Part {
  const proportion = wanted.width / wanted.height
  const width = Math.max(1, Math.round(Math.min(image.width, image.height * proportion)))
  const height = Math.max(1, Math.round(Math.min(image.height, image.width / proportion)))
  return {
    left: startOf(image.width, width, x),
    top: startOf(image.height, height, y),
    width,
    height,
  }
}

/** Where a part of a length begins that has the point in its middle, if it can. */
function startOf(whole: number, part: number, point: number): number {
  const start = Math.round((whole * point) / 100 - part / 2)
  return Math.min(Math.max(start, 0), whole - part)
}

/** Do two have the same proportion, but for the rounding of pixels? */
export function isOfProportion(one: Sides, other: Sides): boolean {
  const ratio = (one.width * other.height) / (one.height * other.width)
  return ratio > 1 / 1.015 && ratio < 1.015
}

/** A number as a place on an axis: whole per cent within the image; null: it is none. */
export function asFocal(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return null
  return Math.round(Math.min(Math.max(number, 0), 100))
}
