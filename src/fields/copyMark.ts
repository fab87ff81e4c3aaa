import { excerpt } from '../entries/excerpt.js'
import { contentText } from '../i18n/content.js'

/** What `excerpt` ends with. */
const CUT = '…'

type Marked = {
  /** Of the title. */
  tag: string
  /** Longest title, in UTF-16 units. */
  maxLength: number
}

/**
 * The title of a copy, which says so in its own language; a copy of a copy has the next number.
 * What would be too long is cut at a word.
 *
 * @example
 * markCopy('Les écoles', { tag: 'fr', maxLength: 300 }) // 'Copie de Les écoles'
 * markCopy('Copie de Les écoles', { tag: 'fr', maxLength: 300 }) // 'Copie 2 de Les écoles'
 */
export function markCopy(title: string, { tag, maxLength }: Marked): string {
  const original = readMark(title, tag) ?? { number: 0, title }
  return mark(original.title, original.number + 1, { tag, maxLength })
}

/** Whether a title says, in that language, that it is of a copy of an entry with the other title. */
export function isMarkOf(title: string, stored: string, tag: string): boolean {
  const copied = readMark(stored, tag)?.title
  if (!copied?.endsWith(CUT)) return copied === title
  return title.startsWith(copied.slice(0, -CUT.length))
}

function mark(title: string, number: number, { tag, maxLength }: Marked): string {
  const room = maxLength - say(tag, number, '').length
  return say(tag, number, title.length > room ? excerpt(title, room) : title)
}

function readMark(title: string, tag: string): { number: number; title: string } | null {
  const start = say(tag, 1, '')
  if (title.startsWith(start)) return { number: 1, title: title.slice(start.length) }
  const number = Number(/\d+/.exec(title)?.[0])
  const numbered = say(tag, number, '')
  return number > 1 && title.startsWith(numbered)
    ? { number, title: title.slice(numbered.length) }
    : null
}

/** In English where we have no words of that language. */
function say(tag: string, number: number, title: string): string {
  const key = number === 1 ? 'copyOf' : 'numberedCopyOf'
  return (
    contentText(tag, key, { title, number }) ?? contentText('en', key, { title, number }) ?? title
  )
}
