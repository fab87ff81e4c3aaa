import { checkExport } from './checkExport.js'
import { originalOf } from './fileIds.js'
import type { ExchangeEntry, ExchangeFile, ExchangeMatch, ExchangeSegment } from './model.js'
import { role12 } from './roleNames.js'
import { state12 } from './states.js'
import { textHash } from './textHash.js'
import { termNotes } from './ownNotes.js'
import { codePointLimit, notesOf } from './units21.js'
import { writeInline12 } from './writeInline12.js'
import { entryNotes } from './writeXliff21.js'
import { attributes, elementText } from './xmlText.js'

type Locales = Pick<ExchangeFile, 'sourceLocale' | 'targetLocale' | 'fillTargets'>

/**
 * The entries as XLIFF 1.2, valid by the strict schema: one `file` per entry, one `trans-unit` per
 * segment. Entries without segments are left out. Glossary terms become notes, as 1.2 has no other
 * place for them; length is `maxwidth` in characters, under the rule that `writeXliff21` has.
 *
 * @throws PluginError BAD_USER_INPUT when there is nothing to export, or a segment's id is not fit
 * @see XLIFF 1.2 §2.2 and §2.4
 */
export function writeXliff12(file: ExchangeFile): string {
  const entries = checkExport(file)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n',
    ...entries.flatMap((entry) => fileElement(entry, file)),
    '</xliff>\n',
  ].join('')
}

function fileElement(entry: ExchangeEntry, locales: Locales): string[] {
  const about = {
    original: originalOf(entry),
    'source-language': locales.sourceLocale,
    'target-language': locales.targetLocale,
    datatype: 'x-payload',
  }
  const reference = entry.url
    ? `<reference><external-file${attributes({ href: entry.url })}/></reference>`
    : ''
  const notes = entryNotes(entry).map(({ category, text }) => note(text, category))
  return [
    `<file${attributes(about)}>\n`,
    `<header>${reference}${notes.join('')}</header>\n<body>\n`,
    ...entry.segments.map((segment) => transUnit(segment, locales)),
    '</body>\n</file>\n',
  ]
}

function transUnit(segment: ExchangeSegment, locales: Locales): string {
  const { id, path, role, source, target, state } = segment
  const limit = codePointLimit(segment)
  const about = {
    id,
    resname: path,
    ...role12(role),
    approved: state === 'approved' ? 'yes' : undefined,
    'xml:space': 'preserve',
    maxwidth: limit,
    'size-unit': limit === undefined ? undefined : 'char',
  }
  const codes = { ...target?.codes, ...source.codes }
  const notes = notesOf(segment).map(({ category, text }) => note(text, category))
  // Its state says `new` where it is the source again.
  const shown = target ?? (locales.fillTargets ? source : null)
  return [
    `<trans-unit${attributes(about)}>`,
    element('source', { 'xml:lang': locales.sourceLocale }, writeInline12(source.text, codes)),
    shown === null
      ? ''
      : element(
          'target',
          { 'xml:lang': locales.targetLocale, state: state12(state) },
          // Links of a translation may lead elsewhere.
          writeInline12(shown.text, { ...source.codes, ...target?.codes }),
        ),
    context(segment),
    ...notes,
    ...termNotes(segment).map((text) => note(text, 'glossary')),
    ...segment.matches.map((match) => altTrans(match, locales)),
    '</trans-unit>\n',
  ].join('')
}

/** What comes back with the file: hashes and the exact state. */
function context({ sourceHash, target, state }: ExchangeSegment): string {
  const facts = { 'source-hash': sourceHash, 'target-hash': textHash(target?.text), state }
  const contexts = Object.entries(facts).map(([name, value]) =>
    element('context', { 'context-type': `x-stories-${name}` }, elementText(value)),
  )
  return `<context-group purpose="information">${contexts.join('')}</context-group>`
}

function altTrans({ source, target, score, origin }: ExchangeMatch, locales: Locales): string {
  const about = { 'match-quality': `${score}%`, origin, 'xml:space': 'preserve' }
  const { sourceLocale, targetLocale } = locales
  const texts =
    element('source', { 'xml:lang': sourceLocale }, writeInline12(source, {})) +
    element('target', { 'xml:lang': targetLocale }, writeInline12(target, {}))
  return element('alt-trans', about, texts)
}

function note(text: string, from: string): string {
  return element('note', { from }, elementText(text))
}

function element(
  name: string,
  about: Readonly<Record<string, string | undefined>>,
  content: string,
): string {
  return `<${name}${attributes(about)}>${content}</${name}>`
}
