import type { ExchangeMatch, ExchangeSegment, ExchangeTerm } from './model.js'
import { role21 } from './roleNames.js'
import { state21 } from './states.js'
import { textHash } from './textHash.js'
import { writeInline21 } from './writeInline21.js'
import { attributes, elementText } from './xmlText.js'

/** Of the only segment of a unit; our codes are digits, so it cannot be one of theirs (§4.3.1.21). */
const SEGMENT = 's'

/**
 * One `unit` of XLIFF 2.1 with all that is known of the segment.
 *
 * @param fill A target that is missing is the source; its state stays `initial`.
 */
export function unit21(segment: ExchangeSegment, fill = false): string {
  const { id, path, role, state } = segment
  const texts = { source: segment.source, target: segment.target ?? (fill ? segment.source : null) }
  const { source, target } = writeInline21(texts)
  return [
    `<unit${attributes({ id, name: path, type: role21(role), ...restriction(segment), 'xml:space': 'preserve' })}>`,
    metadata('unit', {
      sourceHash: segment.sourceHash,
      targetHash: textHash(segment.target?.text),
      state,
    }),
    segment.matches.length > 0 ? matches(segment.matches) : '',
    glossary(segment.terms),
    notes(notesOf(segment)),
    `<segment${attributes({ id: SEGMENT, ...state21(state) })}>`,
    `<source>${source}</source>`,
    target === null ? '' : `<target>${target}</target>`,
    '</segment>',
    '</unit>\n',
  ].join('')
}

/** Our own facts, in the Metadata module (§5.5); values that are empty are left out. */
export function metadata(
  of: 'entry' | 'unit',
  facts: Readonly<Record<string, string | undefined>>,
): string {
  const metas = Object.entries(facts).map(([type, value]) =>
    value ? `<mda:meta${attributes({ type })}>${elementText(value)}</mda:meta>` : '',
  )
  return `<mda:metadata><mda:metaGroup category="stories:${of}">${metas.join('')}</mda:metaGroup></mda:metadata>`
}

export type Note = { category: string; text: string }

/** `notes`, if there are any. */
export function notes(all: readonly Note[]): string {
  if (all.length === 0) return ''
  const written = all.map(
    ({ category, text }) => `<note${attributes({ category })}>${elementText(text)}</note>`,
  )
  return `<notes>${written.join('')}</notes>`
}

/** What people should know of a segment, for formats that have notes. */
export function notesOf(segment: ExchangeSegment): Note[] {
  const { labels, maxLength, terms } = segment
  const forbidden = terms.flatMap(({ term, translations }) =>
    translations
      .filter(({ status }) => status === 'forbidden')
      .map(({ text }) => `${term}: not “${text}”`),
  )
  return [
    ...(labels.length > 0 ? [{ category: 'location', text: labels.join(' › ') }] : []),
    ...(maxLength === undefined
      ? []
      : [{ category: 'length', text: `At most ${maxLength} characters.` }]),
    ...forbidden.map((text) => ({ category: 'glossary', text })),
    ...segment.notes.map((text) => ({ category: 'comment', text })),
  ]
}

/**
 * The most code points that a unit may have, or undefined. Our limit counts grapheme clusters, for
 * which the spec has no profile. A cluster has one code point or more, so that what fits in code
 * points fits in clusters. The limit is left out where a present text fits in clusters only.
 */
export function codePointLimit({
  maxLength,
  source,
  target,
}: Pick<ExchangeSegment, 'maxLength' | 'source' | 'target'>): number | undefined {
  if (maxLength === undefined) return undefined
  const fits = [source, target].every(
    (content) => content === null || lengthOf(content.text) <= maxLength,
  )
  return fits ? maxLength : undefined
}

function restriction(segment: ExchangeSegment) {
  return { 'slr:sizeRestriction': codePointLimit(segment) }
}

function lengthOf(text: ExchangeSegment['source']['text']): number {
  const words = text.filter((part) => typeof part === 'string').join('')
  return [...words.normalize('NFC')].length
}

/** Translation Candidates (§5.1), each for the whole segment. */
function matches(all: readonly ExchangeMatch[]): string {
  const written = all.map(({ source, target, score, origin }, at) => {
    const texts = writeInline21({
      source: { text: source, codes: {} },
      target: { text: target, codes: {} },
    })
    const about = { id: `m${at + 1}`, ref: `#${SEGMENT}`, type: 'tm', similarity: score, origin }
    return [
      `<mtc:match${attributes(about)}>`,
      `<source>${texts.source}</source>`,
      `<target>${texts.target}</target>`,
      '</mtc:match>',
    ].join('')
  })
  return `<mtc:matches>${written.join('')}</mtc:matches>`
}

/** Glossary (§5.2). A forbidden word would look like advice there; it goes into the notes. */
function glossary(terms: readonly ExchangeTerm[]): string {
  const entries = terms.map(({ term, translations, definition }) => {
    const usable = translations.filter(({ status }) => status !== 'forbidden')
    if (usable.length === 0 && !definition) return ''
    const written = usable.map(({ text, status }) => {
      const source = status === 'doNotTranslate' ? 'do not translate' : undefined
      return `<gls:translation${attributes({ source })}>${elementText(text)}</gls:translation>`
    })
    const meaning = definition ? `<gls:definition>${elementText(definition)}</gls:definition>` : ''
    return `<gls:glossEntry><gls:term>${elementText(term)}</gls:term>${written.join('')}${meaning}</gls:glossEntry>`
  })
  const all = entries.join('')
  return all === '' ? '' : `<gls:glossary>${all}</gls:glossary>`
}
