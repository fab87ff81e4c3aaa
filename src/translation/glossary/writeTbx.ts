import { escapeAttribute, escapeText } from '../xml/escapeXml.js'
import type { Term } from './types.js'
import { xmlId } from './xmlIds.js'

/** Values of `administrativeStatus` in TBX-Basic, by how a word is used. */
export const STATUS = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const

/** Notes on the source term for what TBX-Basic has no category for. */
export const NOTES = { caseSensitive: 'caseSensitive', doNotTranslate: 'doNotTranslate' } as const

/**
 * A glossary as TBX (ISO 30042:2019), dialect TBX-Basic in DCA style, UTF-8: one `conceptEntry` for
 * each term, its source language first. What makes a term case-sensitive or untranslatable stands in
 * `note`s, the programme in `projectSubset`. Characters that XML does not have are left out.
 *
 * @see https://www.tbxinfo.net/tbx-dialects/
 */
export function writeTbx(terms: readonly Term[]): Uint8Array {
  const [first] = terms
  const language = escapeAttribute(first?.sourceLocale ?? 'en')
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${language}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '  <tbxHeader><fileDesc><sourceDesc><p>payload-plugin-stories</p></sourceDesc></fileDesc></tbxHeader>',
    '  <text>',
    '    <body>',
    ...terms.map(conceptEntry),
    '    </body>',
    '  </text>',
    '</tbx>',
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

function conceptEntry(term: Term): string {
  const { definition, programme, partOfSpeech } = term
  const notes = [
    ...(partOfSpeech === undefined ? [] : [typed('termNote', 'partOfSpeech', partOfSpeech)]),
    ...(programme === undefined ? [] : [typed('admin', 'projectSubset', programme)]),
    ...(term.caseSensitive ? [`<note>${NOTES.caseSensitive}</note>`] : []),
    ...(term.doNotTranslate ? [`<note>${NOTES.doNotTranslate}</note>`] : []),
  ]
  const source = langSec(term.sourceLocale, [
    ...(definition === undefined ? [] : [typed('descrip', 'definition', definition)]),
    termSec(term.term, notes),
  ])
  const others = Object.entries(term.translations).map(([locale, uses]) =>
    langSec(
      locale,
      Object.entries(STATUS).flatMap(([use, status]) =>
        // `STATUS` has the same names
        (uses[use as keyof typeof STATUS] ?? []).map((word) =>
          termSec(word, [typed('termNote', 'administrativeStatus', status)]),
        ),
      ),
    ),
  )
  const id = escapeAttribute(xmlId(term.id))
  return [`      <conceptEntry id="${id}">`, source, ...others, '      </conceptEntry>'].join('\n')
}

function langSec(locale: string, parts: readonly string[]): string {
  if (parts.length === 0) return ''
  const lines = parts.map((part) => `          ${part}`)
  return [
    `        <langSec xml:lang="${escapeAttribute(locale)}">`,
    ...lines,
    '        </langSec>',
  ].join('\n')
}

function termSec(words: string, notes: readonly string[]): string {
  return `<termSec><term>${escapeText(words)}</term>${notes.join('')}</termSec>`
}

function typed(name: string, type: string, text: string): string {
  return `<${name} type="${type}">${escapeText(text)}</${name}>`
}
