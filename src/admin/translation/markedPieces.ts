import { fromMarked } from '../../translation/segments/markedText.js'
import type { SegmentView } from '../../translation/api/types.js'

/** A piece of a marked text for display: words, or a code with its meaning. */
export type MarkedPiece =
  | { text: string }
  | { sign: string; id: string; name: string; shown: string | null; isClosing: boolean }

/** A marked text cut into what is drawn as words and what is drawn as small signs. */
export function markedPieces(marked: string, codes: SegmentView['codes']): MarkedPiece[] {
  return fromMarked(marked).map((part) => {
    if (typeof part === 'string') return { text: part }
    const known = codes[part.id]
    const isClosing = part.code === 'close'
    const sign = part.code === 'alone' ? `${part.id}/` : isClosing ? `/${part.id}` : part.id
    const { label: name = part.id, shown = null } = known ?? {}
    return { sign, id: part.id, name, shown, isClosing }
  })
}
