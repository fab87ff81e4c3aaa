import { REQUEST } from '../../entries/limits.js'
import { isObject } from '../../entries/read.js'
import type { ExtrasSettled } from '../api/types.js'
import type { BodyProblem } from './readSave.js'

/** What a body of `ExtrasSettled` says of texts without an original; or what is wrong with it. Pure. */
export function readExtras(
  body: unknown,
): { extras: ExtrasSettled['extras'] } | { problem: BodyProblem } {
  const given = isObject(body) ? body.extras : undefined
  if (!Array.isArray(given) || given.length === 0 || given.length > REQUEST.segments) {
    return { problem: { path: 'extras', expected: `1–${REQUEST.segments}` } }
  }
  const extras: { id: string; text: string; keep?: boolean }[] = []
  for (const [at, one] of given.entries()) {
    const { id, text, keep } = isObject(one) ? one : {}
    const path = `extras.${at}`
    if (typeof id !== 'string') return { problem: { path: `${path}.id`, expected: 'text' } }
    if (typeof text !== 'string') return { problem: { path: `${path}.text`, expected: 'text' } }
    if (keep !== undefined && typeof keep !== 'boolean') {
      return { problem: { path: `${path}.keep`, expected: 'true | false' } }
    }
    extras.push({ id, text, ...(keep === undefined ? {} : { keep }) })
  }
  return { extras }
}
