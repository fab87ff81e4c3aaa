import { REQUEST, TEXTS } from '../../entries/limits.js'
import { asObject, asText, isObject } from '../../entries/read.js'
import type { TextLimits } from '../../entries/resolveLimits.js'
import { atMost, type BodyProblem } from './readSave.js'

/** A text that is to be checked: as marked text, empty for none. */
export type WantedCheck = { id: string; target: string }

/** The texts that a body wants to have checked, each segment once; or what is wrong with it. Pure. */
export function readCheck(
  body: unknown,
  { paragraph }: Pick<TextLimits, 'paragraph'> = TEXTS,
): { texts: WantedCheck[] } | { problem: BodyProblem } {
  const { segments } = asObject(body)
  if (!Array.isArray(segments) || segments.length > REQUEST.segments) {
    return { problem: { path: 'segments', expected: `0–${REQUEST.segments}` } }
  }
  const texts = new Map<string, string>()
  for (const [at, one] of segments.entries()) {
    const id = isObject(one) ? asText(one.id) : null
    if (id === null) return { problem: { path: `segments.${at}.id`, expected: 'text' } }
    const target = asText((one as { target?: unknown }).target) ?? '' // an object, as its id says
    if (target.length > paragraph) {
      return { problem: { path: `segments.${at}.target`, expected: atMost(paragraph, target) } }
    }
    texts.set(id, target)
  }
  return { texts: [...texts].map(([id, target]) => ({ id, target })) }
}
