import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { hasAlone } from './hasAlone.js'
import type { CheckContext, Found } from './types.js'

const PAIRS: Readonly<Record<string, string>> = { '?': '¿', '!': '¡' }

/** Where a clause may begin: behind these, and the spaces and quotation marks that follow. */
const CLAUSE_END = /[.!?…:;\n][»”"’)\]]*\s+[«“"‘([—–-]*\s*|\n\s*|^\s*[«“"‘([—–-]*\s*/gu

/** Spanish questions and exclamations are opened: « ¿…? », « ¡…! ». */
export function spanishMarks(context: CheckContext): Found[] {
  const { language, target, targetWords } = context
  if (language !== 'es' || targetWords.isMessage) return []
  const { masked } = targetWords
  const edits = unopened(masked).map(({ mark, from }) => ({
    from,
    to: from,
    insert: PAIRS[mark] ?? '',
    mark,
    codes: 'behind' as const,
  }))
  const fix = fixOf('checks.fix.spanishMarks', target.text, editText(target.text, edits))
  const isSafe = !edits.some(({ from }) => hasAlone(targetWords, from, from))
  const missing = edits.map(({ mark, from, insert }) => ({
    message: { key: 'checks.spanishMarks.open' as const, values: { mark, opening: insert } },
    at: { from, to: Math.min(from + 1, masked.length) },
    ...(isSafe ? { fix } : {}),
  }))
  const behind = Math.max(masked.lastIndexOf('?'), masked.lastIndexOf('!')) + 1
  const unclosed = masked.slice(behind).search(/[¿¡]/u)
  if (unclosed < 0) return missing
  const at = { from: behind + unclosed, to: behind + unclosed + 1 }
  const values = { mark: masked.slice(at.from, at.to) }
  return [...missing, { message: { key: 'checks.spanishMarks.close', values }, at }]
}

/** Closing marks without an opening one since the last closing mark, and where it belongs. */
function unopened(text: string): { mark: string; from: number }[] {
  const found: { mark: string; from: number }[] = []
  let behind = 0
  for (const { 0: run, index } of text.matchAll(/[?!]+/gu)) {
    const between = text.slice(behind, index)
    const isAside = /[([]$/.test(between) || !/[\p{L}\p{N}\ufffc]/u.test(between)
    if (!isAside && !/[¿¡]/.test(between))
      found.push({ mark: run[0] ?? '', from: behind + clauseStart(between) })
    behind = index + run.length
  }
  return found
}

function clauseStart(clause: string): number {
  const starts = [...clause.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length)
  return Math.max(0, ...starts.slice(-3).filter((start) => start < clause.length))
}
