import { type Edit, editText } from './editText.js'
import { fixOf } from './fixOf.js'
import type { CheckContext, Found } from './types.js'

/** Spaces at the start and at the end are those of the source. */
export function edgeSpaces({ source, target, sourceWords, targetWords }: CheckContext): Found[] {
  // Spaces beside a code that stands alone part it from the words; they are not at an edge.
  if (edgesHaveCodes(source.text) || edgesHaveCodes(target.text)) return []
  const { plain } = targetWords
  if (!plain.trim() || !sourceWords.plain.trim()) return []
  const wanted = edgesOf(sourceWords.plain)
  const given = edgesOf(plain)
  const edits: Edit[] = []
  if (given.start !== wanted.start)
    edits.push({ from: 0, to: given.start.length, insert: wanted.start })
  if (given.end !== wanted.end) {
    const from = plain.length - given.end.length
    edits.push({ from, to: plain.length, insert: wanted.end })
  }
  const fix = fixOf('checks.fix.edgeSpaces', target.text, editText(target.text, edits))
  return edits.map(({ from, to }) => ({
    message: {
      key: from === 0 ? 'checks.edgeSpaces.start' : 'checks.edgeSpaces.end',
      values: {},
    },
    at: { from, to },
    fix,
  }))
}

function edgesOf(plain: string): { start: string; end: string } {
  const start = plain.slice(0, plain.length - plain.trimStart().length)
  return { start, end: plain.slice(plain.trimEnd().length) }
}

function edgesHaveCodes(text: CheckContext['target']['text']): boolean {
  const words = text.flatMap((part, at) => (typeof part === 'string' && part.trim() ? [at] : []))
  const [first = 0, last = text.length] = [words[0], words.at(-1)]
  return text.some((part, at) => {
    return typeof part !== 'string' && part.code === 'alone' && (at < first || at > last)
  })
}
