import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { hasAlone } from './hasAlone.js'
import type { CheckContext, Found } from './types.js'

const RUN = /(?<=\S)[ \t\u00a0\u202f\u2009]{2,}(?=\S)/gu

/** One space where one is meant; a no-break one stays if it is among them. */
export function doubledSpaces({ target, targetWords }: CheckContext): Found[] {
  if (targetWords.isMessage) return []
  const edits = [...targetWords.plain.matchAll(RUN)]
    .map(({ 0: run, index }) => {
      const insert = /[\u00a0\u202f]/.exec(run)?.[0] ?? ' '
      return { from: index, to: index + run.length, insert }
    })
    .filter(({ from, to }) => !hasAlone(targetWords, from, to))
  if (edits.length === 0) return []
  const fix = fixOf('checks.fix.doubledSpaces', target.text, editText(target.text, edits))
  return edits.map(({ from, to }) => ({
    message: { key: 'checks.doubledSpaces' as const, values: {} },
    at: { from, to },
    fix,
  }))
}
