import { createHash } from 'node:crypto'

import { codeFacts, opensTab } from '../segments/codeFacts.js'
import type { Content } from '../segments/types.js'
import type { CodeMarks } from './types.js'

/** What the codes of a text stand for, to be compared later; undefined where none stands for anything. */
export function codeMarks({ codes }: Pick<Content, 'codes'>): CodeMarks | undefined {
  const marks = Object.entries(codes).flatMap(([id, code]) => {
    const facts = codeFacts(code)
    if (facts === null) return []
    const mark = { hash: hashOf(facts), shown: code.shown ?? null }
    return [[id, opensTab(code) ? { ...mark, opensTab: true } : mark] as const]
  })
  return marks.length === 0 ? undefined : Object.fromEntries(marks)
}

/**
 * The ids of codes that stand for something else in the source than when the translation was made,
 * and in the translation for something else again: it has a link of its own, say, and only a person
 * can tell whether that still fits.
 */
export function movedCodes(
  known: CodeMarks | undefined,
  { source, target }: { source: Content; target: Content | null },
): string[] {
  if (!known || !target) return []
  const [now, here] = [codeMarks(source) ?? {}, codeMarks(target) ?? {}]
  return Object.entries(now).flatMap(([id, { hash }]) => {
    const [was, own] = [known[id], here[id]]
    return was && own && was.hash !== hash && own.hash !== hash ? [id] : []
  })
}

function hashOf(facts: string): string {
  return createHash('sha256').update(facts).digest('hex').slice(0, 12)
}
