import type { CollectionBeforeChangeHook } from 'payload'

import { bytesOf, VIDEO_SECONDS } from './checkUpload.js'
import { isAnimated } from './cleanImage.js'
import { placeholder } from './placeholder.js'

/**
 * Fills in what is known of a new file: the placeholder of an image, as Payload has cropped it,
 * and the length of a video. Runs before a save that brings a file; no queries.
 */
export const imageFactsHook: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file } = req
  if (!file) return data
  if (!file.mimetype.startsWith('image/')) {
    const seconds = req.context[VIDEO_SECONDS]
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
    ...((await isAnimated(bytes)) ? { sizes: withoutAvif(data.sizes) } : {}),
  }
}

/** sharp writes the frames of an animation into an AVIF one below the other. */
function withoutAvif(sizes: unknown): Record<string, unknown> {
  const entries = Object.entries(typeof sizes === 'object' && sizes ? sizes : {})
  return Object.fromEntries(
    entries.map(([name, size]) => [name, name.endsWith('avif') ? NO_SIZE : size]),
  )
}

const NO_SIZE = {
  filename: null,
  filesize: null,
  height: null,
  mimeType: null,
  url: null,
  width: null,
}
