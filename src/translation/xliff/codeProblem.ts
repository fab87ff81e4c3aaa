import type { Content, InlineText } from '../segments/types.js'
import { kindsOf } from './homeCodes.js'
import { isNested } from './pairCodes.js'

export type CodeProblem = {
  code: 'UNKNOWN_CODE' | 'UNPAIRED_CODE' | 'MISSING_CODE' | 'REPEATED_CODE'
  message: string
}

/**
 * Why a text cannot be stored with its codes, or null: one that is none of ours, halves without
 * partners or overlapping pairs, a code that must be there once and is not, or comes again.
 */
export function codeProblem({
  text,
  known,
  required,
}: {
  text: InlineText
  /** Whose codes may stand in the text. */
  known: readonly (Content | null)[]
  /** Ids of codes that must be there, once. */
  required: readonly string[]
}): CodeProblem | null {
  const kinds = kindsOf(known)
  for (const [id, kind] of kindsOf([{ text }])) {
    if (kinds.get(id) === kind) continue
    const what = kinds.has(id) ? `code ${id} as it is in the source` : 'the codes of the source'
    return problem('UNKNOWN_CODE', what, `code ${id.replace(/^file:/, '')} of its own`)
  }
  if (!isNested(text)) {
    return problem('UNPAIRED_CODE', 'each pair of codes to enclose its text', 'halves or overlaps')
  }
  const counts = countsOf(text)
  for (const id of required) {
    const count = counts.get(id) ?? 0
    if (count === 0) return problem('MISSING_CODE', `code ${id}`, 'a text without it')
    if (count > 1) return problem('REPEATED_CODE', `code ${id} once`, `it ${count} times`)
  }
  return null
}

function countsOf(text: InlineText): Map<string, number> {
  const counts = new Map<string, number>()
  for (const part of text) {
    if (typeof part === 'string' || part.code === 'close') continue
    counts.set(part.id, (counts.get(part.id) ?? 0) + 1)
  }
  return counts
}

function problem(code: CodeProblem['code'], expected: string, got: string): CodeProblem {
  const message = `target: expected ${expected}, got ${got}. Take the codes over from the source.`
  return { code, message }
}
