import type { EntryRecord, SegmentRecord } from '../records/types.js'
import { fromMarked, plainOf } from '../segments/markedText.js'

/** A translation that was found good, by the place of its segment. */
export type GoodTranslation = Pick<SegmentRecord, 'source' | 'target' | 'at' | 'by'> & {
  locale: string
  segment: string
}

export type MemoryChanges = {
  stored: GoodTranslation[]
  /** Matches that are no longer valid or no longer exist. */
  forgotten: { locale: string; segment: string }[]
}

/**
 * What the memory has to learn and to forget when the record of an entry's translations changes:
 * it holds what is approved, as it was approved. Pure.
 */
export function memoryChanges(before: EntryRecord | null, after: EntryRecord): MemoryChanges {
  const changes: MemoryChanges = { stored: [], forgotten: [] }
  const locales = new Set([...Object.keys(before?.targets ?? {}), ...Object.keys(after.targets)])
  for (const locale of locales) {
    const known = before?.targets[locale]?.segments ?? {}
    const now = after.targets[locale]?.segments ?? {}
    for (const segment of new Set([...Object.keys(known), ...Object.keys(now)])) {
      const [was, is] = [goodOf(known[segment]), goodOf(now[segment])]
      if (is && (was?.source !== is.source || was.target !== is.target)) {
        const { source, target, at, by } = is
        changes.stored.push({ locale, segment, source, target, at, by })
      } else if (was && !is) changes.forgotten.push({ locale, segment })
    }
  }
  return changes
}

function goodOf(known: SegmentRecord | undefined): SegmentRecord | null {
  if (known?.judgement !== 'approved') return null
  const hasWords = (marked: string) => plainOf(fromMarked(marked)).trim() !== ''
  return hasWords(known.source) && hasWords(known.target) ? known : null
}
