import type { MergeResult } from '../xliff/mergeSegment.js'
import { isOwnNote } from '../xliff/ownNotes.js'
import { exchangeEntry } from './exchangeEntry.js'
import type { Opened } from './openTranslation.js'
import type { AidsOf } from './saveTranslation.js'
import { labelOf } from './viewOf.js'

/**
 * Tells of a note whether our own files say the same about its segment, in any language of the admin:
 * a file may be exported in one and imported in another.
 */
export async function ownNotesOf(
  results: readonly MergeResult[],
  { opened, aidsOf }: { opened: Opened; aidsOf: AidsOf },
): Promise<(id: string, text: string) => boolean> {
  const noted = new Set(results.flatMap(({ id, notes = [] }) => (notes.length > 0 ? [id] : [])))
  if (noted.size === 0) return () => false
  const { req } = opened.store
  const languages = Object.keys(req.payload.config.i18n.supportedLanguages)
  const { segments } = exchangeEntry(opened, await aidsOf(opened, noted))
  const here = new Map(opened.segments.map((segment) => [segment.id, segment]))
  const exported = new Map(segments.map((segment) => [segment.id, segment]))
  return (id, text) => {
    const [own, segment] = [exported.get(id), here.get(id)]
    if (!own || !segment) return false
    return languages.some((language) => {
      const i18n = { ...req.i18n, language }
      return isOwnNote(text, { ...own, labels: [labelOf({ i18n, t: req.t }, segment)] })
    })
  }
}
