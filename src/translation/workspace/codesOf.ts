import type { PayloadRequest } from 'payload'

import { message } from '../../i18n/adminText.js'
import type { CodeView } from '../api/types.js'
import { codeMarks } from '../records/codeMarks.js'
import type { CodeMarks } from '../records/types.js'
import type { CodeData, Segment } from '../segments/types.js'
import { codeLabel } from './codeLabel.js'

/**
 * What the codes of a segment stand for, by id, on three sides: in the source, in the source that the
 * translation was made from, and in the translation.
 */
export function codesOf(
  req: PayloadRequest,
  { segment, known }: { segment: Segment; known: CodeMarks | undefined },
): Record<string, CodeView> {
  const { source, target } = segment
  const [now, here] = [codeMarks(source) ?? {}, target ? (codeMarks(target) ?? {}) : {}]
  const view = ([id, code]: [string, CodeData]): [string, CodeView] => {
    const [mark, was, own] = [now[id] ?? here[id], known?.[id], here[id]]
    const isMoved = was && mark && was.hash !== mark.hash
    const isOwn = own && mark && own.hash !== mark.hash
    const { type, name, optional } = code
    return [
      id,
      {
        ...{ type, name, label: codeLabel(req, code), optional },
        shown: mark ? shownAs(req, mark) : (code.shown ?? null),
        ...(isMoved ? { before: shownAs(req, was) } : {}),
        ...(isOwn ? { here: shownAs(req, own) } : {}),
      },
    ]
  }
  const all = { ...target?.codes, ...source.codes }
  return Object.fromEntries(Object.entries(all).map(view))
}

function shownAs(req: PayloadRequest, { shown, opensTab }: CodeMarks[string]): string | null {
  if (shown === null || !opensTab) return shown
  return `${shown} (${message(req, 'translating.newTab')})`
}
