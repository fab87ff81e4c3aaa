import { languageOf } from '../../entries/languageOf.js'
import { editText } from './editText.js'
import { fixOf } from './fixOf.js'
import { hasAlone } from './hasAlone.js'
import type { CheckContext, CheckMessage, Found } from './types.js'

type Fault = {
  key: CheckMessage['key']
  from: number
  to: number
  sign: string
  insert: string | null
}

const SPACE = '[^\\S\\n]'
/** No language puts a space before a comma; a point may begin “.org” or an ellipsis. */
const BEFORE_COMMA = new RegExp(`(?<=\\S)${SPACE}+(,)(?=\\s|$)`, 'gu')
const BEFORE_POINT = new RegExp(`(?<=[\\p{L}\\p{N})»”])${SPACE}+(\\.)(?=\\s|$)`, 'gu')
/** French spaces, in other languages. */
const BEFORE_HIGH = new RegExp(`(?<=[^\\s:;!?])${SPACE}+([;:!?])(?=$|[\\s)»”"’])`, 'gu')
const BEFORE_PERCENT = new RegExp(`(?<=\\d)${SPACE}+([%‰])(?![\\p{L}\\d])`, 'gu')
const WITHIN_OPEN = new RegExp(`([«“(])${SPACE}+(?=\\S)`, 'gu')
const WITHIN_CLOSE = new RegExp(`(?<=\\S)${SPACE}+([»”)])`, 'gu')
/** « Oui;non », “maize,beans”, “listen.Then”; HTML entities apart. */
const NO_SPACE_BEHIND =
  /(?<=(?<![\p{L}\p{N}&#])\p{L}{2,24})([,;])(?=\p{L}[\p{L}’'])|(?<=\p{Ll}{3})(\.)(?=\p{Lu}\p{Ll})/gu
/** One too many: “..” is no ellipsis. */
const REPEATED = /(?<![,;.])(?:,,+|;;+|\.\.)(?![,;.])/gu
/** Of a page's code, where a reader would see it: « &amp; ». */
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/giu
const INVERTED_KEY = 'checks.punctuation.inverted'
/** Alone between spaces, the sign is spoken of. */
const INVERTED = /(?<=^|[\s«“"([¿¡—–])(?<!\d\s)[¿¡](?=[^\s,.;:)»”])/gu

/** Languages that write ¿ and ¡, and those with spaces before high signs. */
const OPENS = ['es', 'gl', 'ast']
const FRENCH = ['fr', 'br']

/** Spaces around marks, marks set twice, and marks of another language. */
export function punctuation(context: CheckContext): Found[] {
  const { target, targetWords, sourceWords, sourceLocale, language } = context
  if (targetWords.isMessage) return []
  const { masked } = targetWords
  // What the source writes too is on purpose: a name, a code. But “50 %” is right in most languages.
  const isEnglish = languageOf(sourceLocale) === 'en'
  const inSource = new Set(
    faultsIn(sourceWords.masked, language)
      .filter(({ sign }) => isEnglish || !/[%‰]/.test(sign))
      .map((one) => around(sourceWords.masked, one)),
  )
  const kept = faultsIn(masked, language).filter((fault) => {
    const isMeant = fault.key !== INVERTED_KEY && inSource.has(around(masked, fault))
    return !isMeant && !hasAlone(targetWords, fault.from, fault.to)
  })
  const keys = [...new Set(kept.map(({ key }) => key))]
  return keys.flatMap((key) => {
    const same = kept.filter((fault) => fault.key === key)
    const edits = same.flatMap(({ insert, from, to }) =>
      insert === null ? [] : [{ from, to, insert }],
    )
    const label = key === INVERTED_KEY ? 'checks.fix.inverted' : 'checks.fix.punctuation'
    const fix = fixOf(label, target.text, editText(target.text, edits))
    return same.map(({ from, to, sign, insert }) => ({
      message: { key, values: { sign } },
      at: { from, to: Math.max(to, from + 1) },
      ...(insert === null ? {} : { fix }),
    }))
  })
}

function faultsIn(text: string, language: string): Fault[] {
  return [
    ...spacing(text, language),
    ...matches(text, REPEATED, 'checks.punctuation.repeated', null),
    ...matches(text, ENTITY, 'checks.punctuation.entity', null),
    ...(OPENS.includes(language) ? [] : matches(text, INVERTED, INVERTED_KEY, '')),
  ]
}

function spacing(text: string, language: string): Fault[] {
  const isFrench = FRENCH.includes(language)
  const before = (pattern: RegExp) => matches(text, pattern, 'checks.punctuation.before', '')
  const behind = (pattern: RegExp) => matches(text, pattern, 'checks.punctuation.behind', ' ')
  const all = [
    ...before(BEFORE_COMMA),
    ...before(BEFORE_POINT),
    ...(isFrench ? [] : [...before(BEFORE_HIGH), ...within(text, WITHIN_CLOSE)]),
    ...(language === 'en' ? before(BEFORE_PERCENT) : []),
    ...(isFrench ? [] : within(text, WITHIN_OPEN)),
    ...behind(NO_SPACE_BEHIND),
  ].sort((a, b) => a.from - b.from)
  return all.filter((fault, n) => fault.from >= (all[n - 1]?.to ?? 0) || n === 0)
}

function within(text: string, pattern: RegExp): Fault[] {
  return [...text.matchAll(pattern)].map(({ 0: all, 1: sign = '', index }): Fault => {
    const from = all.startsWith(sign) ? index + sign.length : index
    const to = all.startsWith(sign) ? index + all.length : index + all.length - sign.length
    return { key: 'checks.punctuation.within', from, to, sign, insert: '' }
  })
}

function matches(
  text: string,
  pattern: RegExp,
  key: CheckMessage['key'],
  insert: string | null,
): Fault[] {
  return [...text.matchAll(pattern)].map((match): Fault => {
    const sign = match.slice(1).find((group) => group) ?? match[0]
    const end = match.index + match[0].length
    if (key === 'checks.punctuation.before')
      return { key, from: match.index, to: end - sign.length, sign, insert }
    if (key === 'checks.punctuation.behind') return { key, from: end, to: end, sign, insert }
    return { key, from: match.index, to: end, sign, insert }
  })
}

/** The fault with the two characters on each side. */
function around(text: string, { from, to }: Fault): string {
  return text.slice(Math.max(0, from - 2), to + 2)
}
