import type { ExchangeSegment } from './model.js'
import { notesOf } from './units21.js'

/** The terms of a segment, for formats that have no other place for them: `term: words. Definition`. */
export function termNotes({ terms }: Pick<ExchangeSegment, 'terms'>): string[] {
  return terms.flatMap(({ term, translations, definition }) => {
    const usable = translations.filter(({ status }) => status !== 'forbidden')
    const words = usable.map(({ text }) => text).join(', ')
    const text = [words, definition].filter(Boolean).join('. ')
    return text === '' ? [] : [`${term}: ${text}`]
  })
}

/**
 * Whether a note says what our own files say about a segment. Tools that lose its category or author
 * (npm `xliff` 6.4) send it back as if a person had written it.
 */
export function isOwnNote(text: string, segment: ExchangeSegment): boolean {
  const own = [...notesOf(segment).map((note) => note.text), ...termNotes(segment)]
  return own.some((one) => inOneLine(one) === inOneLine(text))
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
