import type { Term } from '../glossary/types.js'
import type { Segment } from '../segments/types.js'
import { checkSegment } from './checkSegment.js'
import type { Finding, ResolvedChecks } from './types.js'

export type EntryFindings = {
  /** By segment id; a segment without findings is not in it. */
  bySegment: ReadonlyMap<string, readonly Finding[]>
  /** True when a finding holds up the approval. */
  isBlocked: boolean
}

/** What is wrong with the translation of an entry. A segment without a target counts as empty. */
export function checkEntry(
  segments: readonly Pick<Segment, 'id' | 'source' | 'target' | 'multiline' | 'maxLength'>[],
  how: {
    /** BCP 47 tags. */
    sourceLocale: string
    targetLocale: string
    terms?: readonly Term[]
    checks?: ResolvedChecks
  },
): EntryFindings {
  const found = segments.map(({ id, source, target, multiline, maxLength }) => {
    const given = target ?? { text: [], codes: {} }
    const limits = { multiline, ...(maxLength === undefined ? {} : { maxLength }) }
    return [id, checkSegment({ source, target: given, ...limits, ...how }).findings] as const
  })
  return {
    bySegment: new Map(found.filter(([, findings]) => findings.length > 0)),
    isBlocked: found.some(([, findings]) => findings.some(({ blocking }) => blocking)),
  }
}
