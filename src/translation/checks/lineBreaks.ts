import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import type { CheckContext, Found } from './types.js'

/** A field of one line has no line breaks. */
export function lineBreaks({ target, targetWords, multiline }: CheckContext): Found[] {
  if (multiline) return []
  const edits = [
    ...targetWords.plain.matchAll(
      /(?<![^\S\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]\s*/gu,
    ),
  ].map(({ 0: run, index }) => {
    const to = index + run.length
    const isInside = index > 0 && to < targetWords.plain.length
    return { from: index, to, insert: isInside ? ' ' : '' }
  })
  if (edits.length === 0) return []
  const fix = fixOf('checks.fix.lineBreaks', target.text, editText(target.text, edits))
  return edits.map(({ from, to }) => ({
    message: { key: 'checks.lineBreaks' as const, values: {} },
    at: { from, to },
    fix,
  }))
}
