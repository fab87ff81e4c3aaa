import { type Changed, type Said, zipped } from './zipped.js'

/** “v2.0.3”, “192.168.0.1”: all parts count, in their order. */
const VERSION = /(?<![\p{L}\d.,/-])v?\d{1,4}(?:\.\d{1,4}){2,4}(?![\d/]|[.,]\d)/gu
/** “1.234.567” is a number, “12.3.2024” a day; both have other forms elsewhere. */
const OTHERWISE =
  /^(?:\d{1,3}(?:\.\d{3})+|\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}\.\d{1,2}\.\d{1,2})$/u

/** Versions and the like with the same numbers in another order. */
export function otherVersions(source: string, target: string): Changed[] {
  const [own, other] = [versionsIn(source), versionsIn(target)]
  const known = (all: typeof own) => new Set(all.map(({ text }) => text))
  const [inOwn, inOther] = [known(own), known(other)]
  const lost = own.filter(({ text }) => !inOther.has(text) && !OTHERWISE.test(text))
  const gained = other.filter(({ text }) => !inOwn.has(text))
  return zipped(lost, gained).map((one) => ({ ...one, isSure: true }))
}

function versionsIn(text: string) {
  return [...text.matchAll(VERSION)].map(({ 0: version, index: from }) => {
    return { text: version.replace('v', ''), from, to: from + version.length }
  })
}

/**
 * “2.”, “4)”, “1.3” at the start; “b)”, « iii) », “B.”. Some capitals with a point are short for a title in
 * one language only: « D. Juan », « M. Paz ».
 */
const LIST_MARK =
  /^\s*\(?(?:(?<number>\d{1,3}(?:\.\d{1,3}){0,3})[.)]|(?<letters>(?:[a-zA-Z]|[ivxlcIVXLC]{2,5})\)|[a-zA-CE-L]\.))\s+(?=\S)/u

/** A segment that begins as another item of its list. */
export function otherListMark(source: string, target: string): Changed[] {
  const [own, other] = [LIST_MARK.exec(source), LIST_MARK.exec(target)]
  if (!own || !other) return []
  const isOther = (kind: 'number' | 'letters') => {
    const [one, two] = [own.groups?.[kind], other.groups?.[kind]]
    return one !== undefined && two !== undefined && letterOf(one) !== letterOf(two)
  }
  const isNumber = isOther('number')
  if (!isNumber && !isOther('letters')) return []
  return [{ source: said(own), target: said(other), isSure: isNumber }]
}

/** “b)” of the source where the target begins with a word. */
export function lostListMark(source: string, target: string): Said[] {
  const own = LIST_MARK.exec(source)
  const isWord = /^\s*\p{L}{2}/u.test(target) && !LIST_MARK.test(target)
  return own?.groups?.letters?.endsWith(')') && isWord ? [said(own)] : []
}

function letterOf(mark: string): string {
  return mark.replace(/[.)]$/u, '').toLowerCase()
}

function said({ 0: all }: RegExpExecArray) {
  const from = all.length - all.trimStart().length
  return { text: all.trim(), from, to: from + all.trim().length }
}
