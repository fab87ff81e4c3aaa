import { REQUEST } from '../../entries/limits.js'
import type { DraftsWanted } from '../api/types.js'
import type { BodyProblem } from './readSave.js'

/** What a body of `DraftsWanted` asks for; or what is wrong with it. An empty body asks for all. Pure. */
export function readDrafts(
  body: unknown,
): { wanted: Required<Omit<DraftsWanted, 'segments'>> & DraftsWanted } | { problem: BodyProblem } {
  const given = body ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) {
    return { problem: { path: 'body', expected: '{ segments?, memory?, machine? }' } }
  }
  const { segments, memory = true, machine = true } = given as Record<string, unknown>
  if (typeof memory !== 'boolean') return { problem: { path: 'memory', expected: 'true | false' } }
  if (typeof machine !== 'boolean')
    return { problem: { path: 'machine', expected: 'true | false' } }
  if (segments === undefined) return { wanted: { memory, machine } }
  const isList =
    Array.isArray(segments) && segments.length >= 1 && segments.length <= REQUEST.segments
  if (!isList || !segments.every((id): id is string => typeof id === 'string')) {
    return { problem: { path: 'segments', expected: `1–${REQUEST.segments} ids` } }
  }
  return { wanted: { memory, machine, segments: [...new Set(segments)] } }
}
