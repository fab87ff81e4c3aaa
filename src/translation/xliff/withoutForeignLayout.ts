import type { Code, InlineText } from '../segments/types.js'
import { joinText } from './joinText.js'
import type { ReadSegment } from './model.js'

/** By edge or by slot: the white space that we have where the file's source has another. */
type Layout = Map<string, string>

/**
 * A segment without the line breaks that a pretty printer has put beside its codes, even where the
 * file says that white space counts: where the file's own source has one and ours has not, both
 * texts get the white space that we have there. White space alone between two codes comes back, too,
 * where a tool has dropped it from the source as well (npm `xliff` 6.4), against XML 1.0 §2.10.
 * Sources whose codes differ are left as they are.
 */
export function withoutForeignLayout(incoming: ReadSegment, ours: InlineText): ReadSegment {
  const { source, target } = incoming
  if (source === null) return incoming
  const layout = layoutOf(slotsOf(source), slotsOf(ours))
  if (!layout || layout.size === 0) return incoming
  return { ...incoming, source: tidied(source, layout), target: target && tidied(target, layout) }
}

/** A text between two codes, or a code and an end; each is named by its code and occurrence. */
type Slot = { before: string; text: string; after: string; code: Code | null }

function slotsOf(text: InlineText): Slot[] {
  const counts = new Map<string, number>()
  const slots: Slot[] = []
  let [before, words] = ['start', '']
  for (const part of text) {
    if (typeof part === 'string') {
      words += part
      continue
    }
    const key = `${part.code} ${part.id}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const after = `${key} ${count}`
    slots.push({ before, text: words, after, code: part })
    ;[before, words] = [after, '']
  }
  return [...slots, { before, text: words, after: 'end', code: null }]
}

/** By edge: what we have where the file has layout; null when the codes are not the same. */
function layoutOf(theirs: readonly Slot[], ours: readonly Slot[]): Layout | null {
  if (theirs.length !== ours.length) return null
  const layout: Layout = new Map()
  for (const [at, { before, text, after, code }] of theirs.entries()) {
    const own = ours[at]
    if (!own || own.code?.code !== code?.code) return null
    const [ends, ownEnds] = [edgesOf(text), edgesOf(own.text)]
    if (text === '' && ownEnds.middle === '') layout.set(`${before} ${after}`, own.text)
    if (isLayout(ends.start, ownEnds.start)) layout.set(`after ${before}`, ownEnds.start)
    if (isLayout(ends.end, ownEnds.end)) layout.set(`before ${after}`, ownEnds.end)
  }
  return layout
}

function isLayout(theirs: string, ours: string): boolean {
  return theirs.includes('\n') && !ours.includes('\n')
}

function tidied(text: InlineText, layout: Layout): InlineText {
  const pieces = slotsOf(text).flatMap(({ before, text: words, after, code }) => {
    const { start, end, middle } = edgesOf(words)
    const [first, last] = [layout.get(`after ${before}`), layout.get(`before ${after}`)]
    const edge = (space: string, given: string | undefined) =>
      given !== undefined && space.includes('\n') ? given : space
    const dropped = words === '' && layout.get(`${before} ${after}`)
    const tidy =
      dropped ||
      (middle === '' ? edge(start, first ?? last) : edge(start, first) + middle + edge(end, last))
    return code ? [tidy, code] : [tidy]
  })
  return joinText(pieces)
}

/** Of a text that is white space alone, both ends are all of it. */
function edgesOf(text: string): { start: string; middle: string; end: string } {
  const middle = text.trim()
  if (middle === '') return { start: text, middle, end: text }
  const at = text.indexOf(middle)
  return { start: text.slice(0, at), middle, end: text.slice(at + middle.length) }
}
