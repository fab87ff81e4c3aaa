import { fold } from '../../entries/fold.js'
import { isBeginning } from '../../editions/toWords.js'
import { escapeHtml } from '../../richText/escape.js'

/** Offsets in a text: start inclusive, end exclusive. */
type Span = { start: number; end: number; word: string }

const LENGTH = 160

/**
 * HTML extract of a text where most of the words stand together, each in `<mark>`, all else
 * escaped. Words are found as search finds them: at the beginning of a word, whatever their case
 * and accents. Where no word is found, the beginning.
 */
export function snippet(options: {
  /** Plain text. */
  text: string
  /** Case and accents do not matter. */
  words: readonly string[]
  /** Longest extract, in UTF-16 units of the text. @default 160 */
  length?: number
}): string {
  const text = options.text.replace(/[\t\n\r ]+/g, ' ').trim()
  const length = Math.max(1, options.length ?? LENGTH)
  const found = spansOf(text, options.words)
  const { start, end } = windowOf({ text, found, length })
  const inside = found.filter((span) => span.start >= start && span.end <= end)
  const html = marked({ text, start, end, spans: inside })
  return `${start > 0 ? '…' : ''}${html}${end < text.length ? '…' : ''}`
}

/** Where the words stand in the text, in order, without overlaps. */
function spansOf(text: string, words: readonly string[]): Span[] {
  const { folded, origins } = foldWithOrigins(text)
  const spans: Span[] = []
  for (const word of new Set(words.map(fold))) {
    if (word === '') continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (!isBeginning(folded, at)) continue
      // Up to where the next character begins: so « œ », and « é » written as e and an accent, are
      // marked whole.
      let next = at + word.length
      while (next < folded.length && origins[next] === origins[next - 1]) next += 1
      spans.push({ start: origins[at] ?? 0, end: origins[next] ?? text.length, word })
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return spans.filter((span) => {
    const isFree = span.start >= reached
    if (isFree) reached = span.end
    return isFree
  })
}

/**
 * The text folded character by character, and for each folded UTF-16 unit the offset of what it
 * came from.
 */
function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  const known = new Map<string, string>()
  const origins: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    let plain = known.get(character)
    if (plain === undefined) {
      // `fold` trims, so a space has to be put back.
      plain = /^\s$/.test(character) ? ' ' : fold(character)
      known.set(character, plain)
    }
    folded += plain
    while (origins.length < folded.length) origins.push(offset)
    offset += character.length
  }
  return { folded, origins }
}

/**
 * The stretch to show: the first that holds most different words, a little before them, cut between
 * words.
 */
function windowOf({ text, found, length }: { text: string; found: Span[]; length: number }) {
  if (text.length <= length) return { start: 0, end: text.length }
  const best = bestStretch(found, length)
  const before = Math.floor(Math.max(0, length - (best.last - best.first)) / 3)
  const start = Math.max(0, Math.min(best.first - before, text.length - length))
  return {
    start: start === 0 ? 0 : startOfWord(text, start, best.first),
    end: start + length >= text.length ? text.length : endOfWord(text, start + length, best.last),
  }
}

/**
 * From the first to the last word of the first stretch with the most different words; 0 to 0
 * without any.
 */
function bestStretch(found: readonly Span[], length: number): { first: number; last: number } {
  let best = { first: 0, last: 0, words: 0 }
  const counts = new Map<string, number>()
  let next = 0
  for (const [index, { start, word }] of found.entries()) {
    for (let span = found[next]; span && span.end <= start + length; span = found[next]) {
      counts.set(span.word, (counts.get(span.word) ?? 0) + 1)
      next += 1
    }
    if (counts.size > best.words)
      best = { first: start, last: found[next - 1]?.end ?? start, words: counts.size }
    if (next <= index)
      next = index + 1 // longer than the whole extract: never counted
    else if (counts.get(word) === 1) counts.delete(word)
    else counts.set(word, (counts.get(word) ?? 0) - 1)
  }
  return best
}

/** The first beginning of a word from `from` on, before `limit`; else `limit` itself. */
function startOfWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from - 1)
  return space >= 0 && space < limit ? space + 1 : limit
}

/**
 * The last end of a word up to `to`, after `limit`; else the nearest place that parts no character.
 */
function endOfWord(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to)
  if (space > 0 && space >= limit) return space
  let end = to
  while (end > 0 && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(end))) end -= 1
  return end
}

function marked(p: { text: string; start: number; end: number; spans: Span[] }): string {
  let html = ''
  let at = p.start
  for (const span of p.spans) {
    html += escapeHtml(p.text.slice(at, span.start))
    html += `<mark>${escapeHtml(p.text.slice(span.start, span.end))}</mark>`
    at = span.end
  }
  return html + escapeHtml(p.text.slice(at, p.end))
}
