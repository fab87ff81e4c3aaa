import type { CollectionBeforeChangeHook } from 'payload'

import { bytesOf } from './checkUpload.js'
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
  return { ...data, placeholder: await placeholder(await bytesOf(file)) }
}
