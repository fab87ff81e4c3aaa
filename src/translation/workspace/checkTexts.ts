import type { CheckAnswer } from '../api/types.js'
import { fromMarked } from '../segments/markedText.js'
import { answerRoom, told } from './answerRoom.js'
import { findingsOf } from './findingsOf.js'
import type { Opened } from './openTranslation.js'
import type { WantedCheck } from './readCheck.js'
import type { Aids } from './viewOf.js'

/** What the checks find in texts that need not be stored. Texts of unknown segments are left out. */
export function checkTexts(
  opened: Opened,
  { texts, aids }: { texts: readonly WantedCheck[]; aids: Aids },
): CheckAnswer {
  const byId = new Map(opened.segments.map((segment) => [segment.id, segment]))
  const room = answerRoom()
  return {
    segments: texts.flatMap(({ id, target }) => {
      const segment = byId.get(id)
      if (!segment) return []
      const codes = { ...segment.source.codes, ...segment.target?.codes }
      const content = { text: fromMarked(target), codes }
      return [{ id, ...told(findingsOf(opened, { segment, target: content }, aids), room) }]
    }),
  }
}
