import { type Edit, editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { hasAlone } from './hasAlone.js'
import type { CheckContext, Found } from './types.js'

const NO_BREAK = '\u00a0'
const NARROW = '\u202f'

/** Signs with a narrow space before them; what follows shows that they end something. */
const HIGH = /(?<=[^\s;!?])([^\S\n]*)([;!?]+)(?=$|[\s)\]»”"’…*])/gu
const COLON = /(?<=\S)([^\S\n]*)(:)(?=$|[\s)\]»”"])/gu
const OPENING = /(«)([^\S\n]*)(?=\S)/gu
const CLOSING = /(?<=\S)([^\S\n]*)(»)/gu
const PERCENT = /(?<=[\d#}\ufffc])([^\S\n]*)([%‰])/gu

/**
 * French spaces: a no-break space before `;`, `!`, `?`, `:`, `%` and within « ». Either kind of
 * no-break space will do; an ordinary one is worth a remark only. Canada writes none before `;`, `!` and `?`, so there it may be absent, but
 * not an ordinary one.
 */
export function frenchSpacing(context: CheckContext): Found[] {
  if (context.language !== 'fr') return []
  const edits = spacingEdits(context)
  if (edits.length === 0) return []
  const { text } = context.target
  const fix = fixOf('checks.fix.spacing', text, editText(text, edits))
  return edits.map(({ sign, from, to }) => ({
    message: {
      key: sign === '«' ? 'checks.frenchSpacing.after' : 'checks.frenchSpacing.before',
      values: { sign },
    },
    at: { from, to },
    fix,
    // A space that may break is as readers know it from most pages; none at all is a fault.
    ...(to > from ? { severity: 'info' as const } : {}),
  }))
}

type SpacingEdit = Edit & { sign: string }

function spacingEdits({ targetWords, targetLocale }: CheckContext): SpacingEdit[] {
  const { masked } = targetWords
  const isCanadian = /-CA\b/i.test(targetLocale)
  const before = (pattern: RegExp, insert: string, mayLack: boolean): SpacingEdit[] =>
    [...masked.matchAll(pattern)]
      .filter(({ 1: spaces = '', index }) => {
        return !isRight(spaces, mayLack || isExempt(masked, index)) && !isSplit(index, spaces)
      })
      .map(({ 1: spaces = '', 2: sign = '', index }) => {
        const to = index + spaces.length
        return { sign: sign[0] ?? '', from: index, to, insert, codes: 'behind' }
      })
  const isSplit = (from: number, spaces: string) =>
    hasAlone(targetWords, from, from + spaces.length)
  const opening = [...masked.matchAll(OPENING)]
    .filter(({ 2: spaces = '', index }) => !isRight(spaces, false) && !isSplit(index + 1, spaces))
    .map(({ 2: spaces = '', index }): SpacingEdit => {
      return { sign: '«', from: index + 1, to: index + 1 + spaces.length, insert: NO_BREAK }
    })
  const all = [
    ...before(HIGH, NARROW, isCanadian),
    ...before(COLON, NO_BREAK, false),
    ...before(CLOSING, NO_BREAK, false),
    ...before(PERCENT, NO_BREAK, false),
    ...opening,
  ]
  return withoutOverlaps(all)
}

function isRight(spaces: string, mayLack: boolean): boolean {
  return (mayLack && spaces === '') || spaces === NO_BREAK || spaces === NARROW
}

/** « (?) », « [!] », « &nbsp; » and a sign right after another have nothing to be parted from. */
function isExempt(text: string, at: number): boolean {
  return /[([;:!?¿¡]$|&#?\w+$/u.test(text.slice(Math.max(0, at - 12), at))
}

/** « « » » could be both behind an opening and before a closing sign. */
function withoutOverlaps(edits: SpacingEdit[]): SpacingEdit[] {
  const inOrder = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  return inOrder.filter((edit, n) => {
    const before = inOrder[n - 1]
    return !before || edit.from > before.to || (edit.from === before.to && before.from < edit.from)
  })
}
