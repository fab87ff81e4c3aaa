import { checkExport } from './checkExport.js'
import { fileIds, originalOf } from './fileIds.js'
import type { ExchangeEntry, ExchangeFile } from './model.js'
import { codePointLimit, metadata, type Note, notes, unit21 } from './units21.js'
import { attributes } from './xmlText.js'

/** `fs`, `res` and the like are not needed: what is declared here is used. */
const NAMESPACES = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
  'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
  'xmlns:slr': 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
}

/**
 * The entries as XLIFF 2.1: one `file` per entry, one `unit` with one `segment` per segment. Entries
 * without segments are left out.
 *
 * - Codes: `pc` and `ph`; pairs that overlap as `sc` and `ec`. `disp` says what a person would see.
 *   There is no original data: what a code stands for stays here, and codes may be copied.
 * - Length: `slr:sizeRestriction` in code points after NFC, at least as strict as our limit in
 *   grapheme clusters; a note says the limit in words.
 * - Matches, terms and notes by their modules; hashes, path and exact state as metadata.
 *
 * @throws PluginError BAD_USER_INPUT when there is nothing to export, or a segment's id is not fit
 * @see XLIFF 2.1 §4, §5.1 (matches), §5.2 (glossary), §5.4 (metadata), §5.7 (size restriction)
 */
export function writeXliff21(file: ExchangeFile): string {
  const entries = checkExport(file)
  const ids = fileIds(entries)
  const root = {
    ...NAMESPACES,
    version: '2.1',
    srcLang: file.sourceLocale,
    trgLang: file.targetLocale,
  }
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${attributes(root)}>\n`,
    ...entries.flatMap((entry, at) =>
      fileElement(entry, { id: ids[at] ?? '', fill: file.fillTargets }),
    ),
    '</xliff>\n',
  ].join('')
}

function fileElement(
  entry: ExchangeEntry,
  { id, fill }: { id: string; fill: boolean | undefined },
): string[] {
  const { collection, entry: uid, title, programme, url } = entry
  const isLimited = entry.segments.some((segment) => codePointLimit(segment) !== undefined)
  return [
    `<file${attributes({ id, original: originalOf(entry) })}>\n`,
    metadata('entry', { collection, uid, title, programme, url }),
    isLimited ? PROFILES : '',
    notes(entryNotes(entry)),
    '\n',
    ...entry.segments.map((segment) => unit21(segment, fill)),
    '</file>\n',
  ]
}

const PROFILES =
  '<slr:profiles generalProfile="xliff:codepoints"><slr:normalization general="nfc"/></slr:profiles>'

/** What people should know of an entry, for formats that have notes. */
export function entryNotes({ title, programme, url, notes: own }: ExchangeEntry): Note[] {
  return [
    { category: 'title', text: title },
    { category: 'programme', text: programme ?? '' },
    { category: 'context', text: url ?? '' },
    ...own.map((text) => ({ category: 'comment', text })),
  ].filter(({ text }) => text !== '')
}
