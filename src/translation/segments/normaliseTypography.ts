/** Invisible characters: soft hyphen, zero-width space, direction marks, word joiner. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g
const SPACES = /[\s\u0085]+/g
const OPENING = /[«‹] ?/g
const CLOSING = / ?[»›]/g
const QUOTES = /[“”„‟＂]/g
const APOSTROPHES = /[‘’‛ʼ´＇]/g
/** Hyphens, dashes and the minus sign. */
const DASHES = /[\u002D\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+/g
const MINUS = /(?<=^|[\s(>=])-(?=\d)/g
/** Groups of three digits: `3 006`, `12 000 000`. */
const GROUPS = /(?<!\d)\d{1,3}(?: \d{3}(?!\d))+/g
/** Where French has a space and English none, or none is due; `%s`, `?a=1` and `.env` are no signs. */
const BEFORE_SIGNS = /(?<=\S) (?=[.,:;!?%‰€](?:[\s\p{P}<]|$))/gu

/**
 * A text as far as its wording goes: two texts that differ only in their typography become one.
 * All spaces and line breaks become one space, none at the ends, inside guillemets, between groups
 * of digits and before `. , : ; ! ? % ‰ €`; quotes `"`, apostrophes `'`, dashes and hyphens `-`, the
 * ellipsis three points; letters are composed (Unicode NFC). Only the minus of a number stays
 * another character: `−5`.
 *
 * Limits: it knows no languages, so German `»x«` loses the spaces outside; spaces on both sides of
 * a code stay two; capitals, accents, commas, points and the decimal sign count as wording; `22 300`
 * is one number though it may be two; hyphens without spaces are no dashes with spaces.
 */
export function normaliseTypography(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(OPENING, '"')
    .replace(CLOSING, '"')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(MINUS, '−')
    .replaceAll('…', '...')
    .replace(GROUPS, (number) => number.replaceAll(' ', ''))
    .replace(BEFORE_SIGNS, '')
    .trim()
}
