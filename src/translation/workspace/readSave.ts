import { REQUEST, TEXTS } from '../../entries/limits.js'
import { isObject } from '../../entries/read.js'
import type { TextLimits } from '../../entries/resolveLimits.js'
import type { TranslationSave } from '../api/types.js'

export type WantedSegment = TranslationSave['segments'][number]
export const JUDGEMENTS = ['draft', 'inReview', 'approved'] as const

/** What is wrong with a body: where, and the key of what was expected. */
export type BodyProblem = { path: string; expected: string }

/**
 * The segments that a body of `TranslationSave` wants to be written; or what is wrong with it. Pure.
 */
export function readSave(
  body: unknown,
  limits: Pick<TextLimits, 'paragraph'> = TEXTS,
): { segments: WantedSegment[] } | { problem: BodyProblem } {
  const given = isObject(body) ? body.segments : undefined
  if (!Array.isArray(given) || given.length === 0 || given.length > REQUEST.segments) {
    return { problem: { path: 'segments', expected: `1–${REQUEST.segments}` } }
  }
  const seen = new Set<unknown>()
  for (const [at, one] of given.entries()) {
    const problem = isObject(one) ? problemOf(one, limits) : { path: '', expected: '{ id, … }' }
    if (problem) return { problem: { ...problem, path: `segments.${at}.${problem.path}` } }
    const { id } = one as WantedSegment // checked above
    if (seen.has(id)) return { problem: { path: `segments.${at}.id`, expected: 'another id' } }
    seen.add(id)
  }
  return { segments: (given as WantedSegment[]).map(known) } // checked above
}

/** What a client may say, and nothing that only the server knows. */
function known({
  id,
  target,
  base,
  judgement,
  fits,
  comment,
  codes,
}: WantedSegment): WantedSegment {
  return {
    id,
    ...(target === undefined ? {} : { target }),
    ...(base === undefined ? {} : { base }),
    ...(judgement === undefined ? {} : { judgement }),
    ...(fits === undefined ? {} : { fits }),
    ...(comment === undefined ? {} : { comment }),
    ...(codes === undefined ? {} : { codes }),
  }
}

function problemOf(
  one: Record<string, unknown>,
  { paragraph }: Pick<TextLimits, 'paragraph'>,
): BodyProblem | null {
  const { id, target, base, judgement, fits, comment, codes } = one
  if (typeof id !== 'string') return { path: 'id', expected: 'text' }
  if (!isTextOrNothing(target)) return { path: 'target', expected: 'text | null' }
  if (typeof target === 'string' && target.length > paragraph) {
    return { path: 'target', expected: atMost(paragraph, target) }
  }
  if (!isTextOrNothing(base)) return { path: 'base', expected: 'text | null' }
  if (judgement !== undefined && !JUDGEMENTS.some((known) => known === judgement))
    return { path: 'judgement', expected: JUDGEMENTS.join(' | ') }
  if (fits !== undefined && typeof fits !== 'boolean')
    return { path: 'fits', expected: 'true | false' }
  if (codes !== undefined && codes !== 'source') return { path: 'codes', expected: 'source' }
  const isComment =
    typeof comment === 'string' && comment.trim() !== '' && comment.length <= REQUEST.comment
  if (comment !== undefined && !isComment)
    return { path: 'comment', expected: `1–${REQUEST.comment}` }
  return null
}

/** What is expected of a segment that is too long. */
export function atMost(paragraph: number, target: string): string {
  return `at most ${paragraph} characters, got ${target.length}`
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string'
}
