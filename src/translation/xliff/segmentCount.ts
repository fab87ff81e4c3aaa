import { PluginError } from '../../errors.js'
import type { XmlElement } from '../xml/readXml.js'

/** Units in one file. */
export const MOST_SEGMENTS = 100_000

/** Counts a unit. @throws PluginError TOO_LARGE above {@link MOST_SEGMENTS} */
export type SegmentCount = (unit: XmlElement) => void

/** A count that begins at none. */
export function segmentCount(): SegmentCount {
  let count = 0
  return ({ line }) => {
    count += 1
    if (count <= MOST_SEGMENTS) return
    const message = `line ${line}: expected at most ${MOST_SEGMENTS} units. Split the file.`
    throw new PluginError('TOO_LARGE', message, { line })
  }
}

/** Collection and uid from the `original` that we write: `testimonials/0b9c…`; null for another's. */
export function entryOf(original: string | undefined): { id: string; collection: string } | null {
  const [, collection, id] = /^([a-z][\w-]*)\/([\w.-]+)$/i.exec(original ?? '') ?? []
  return collection && id ? { id, collection } : null
}
