import { isObject } from '../entries/read.js'
import type { CollectionBeforeChangeHook } from 'payload'

import { bytesOf } from './checkUpload.js'
import { isAnimated } from './cleanImage.js'
import { imageSizes } from './imageSizes.js'
import { placeholder } from './placeholder.js'
import { operationContext } from '../entries/operationContext.js'

/**
 * Fills in what is known of a new file: the placeholder of an image, as Payload has cropped it,
 * and the length of a video. Runs before a save that brings a file; no queries.
 */
export const imageFactsHook: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file } = req
  if (!file) return data
  if (!file.mimetype.startsWith('image/')) {
    const seconds = operationContext(req).videoSeconds
    return {
      ...data,
      placeholder: null,
      ...(typeof seconds === 'number' && !data.seconds ? { seconds } : {}),
    }
  }
  const bytes = await bytesOf(file)
  return {
    ...data,
    placeholder: await placeholder(bytes),
    sizes: usefulSizes(data.sizes, await isAnimated(bytes)),
  }
}

/**
 * The sizes without those that repeat a smaller one, and without the AVIF ones of an animation:
 * there sharp writes the frames one below the other. Payload lists sizes as they were finished.
 */
export function usefulSizes(sizes: unknown, animated: boolean): Record<string, Size> {
  const made = isObject(sizes) ? sizes : {}
  const order = imageSizes().map(({ name }) => name)
  const names = Object.keys(made).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const seen = new Set<unknown>()
  return Object.fromEntries(
    names.map((name) => {
      const size = made[name]
      const filename = isObject(size) ? size.filename : null
      const useless = seen.has(filename) || (animated && name.endsWith('avif'))
      seen.add(filename)
      return [name, isObject(size) && !useless ? size : NO_SIZE]
    }),
  )
}

type Size = Record<string, unknown>

const NO_SIZE: Size = {
  filename: null,
  filesize: null,
  height: null,
  mimeType: null,
  url: null,
  width: null,
}
