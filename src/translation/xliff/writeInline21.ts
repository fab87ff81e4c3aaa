import type { CodeData, Content } from '../segments/types.js'
import { isNested, type Piece, pairCodes } from './pairCodes.js'
import { FORBIDDEN } from '../xml/escapeXml.js'
import { attributes, escapedText } from './xmlText.js'

type Codes = Content['codes']

/** What the codes of one unit may do in a translation, and which elements they are, by id. */
type Unit = {
  codes: Codes
  /** What a person sees of the codes of one text. */
  shown: Codes
  asElements: boolean
  /** Ids of codes that come more than once, or as another kind, in one of the texts. */
  repeated: ReadonlySet<string>
  /** Ids of codes that the target lacks. */
  lacking: ReadonlySet<string>
}

/** By id as it is written: which code of ours it is, and whether alone, a pair or a half. */
type Names = ReadonlyMap<string, { id: string; kind: string }>

/**
 * Source and target of a unit, or of a match, in XLIFF 2.1: `pc`, `ph`, `sc`, `ec` and `cp`
 * (§4.2.3). A pair is written the same in both, as the spec requires of corresponding codes. What
 * the present texts do is not forbidden by the file that holds them.
 */
export function writeInline21(texts: { source: Content; target: Content | null }): {
  source: string
  target: string | null
} {
  const { source, target } = texts
  const pieces = { source: pairCodes(source.text), target: pairCodes(target?.text ?? []) }
  const names = { source: namesIn(pieces.source), target: namesIn(pieces.target) }
  const unit: Unit = {
    // A code's attributes are those of the source, but for what is shown of it: see `write`.
    codes: { ...target?.codes, ...source.codes },
    shown: { ...target?.codes, ...source.codes },
    asElements: isNested(source.text) && (!target || isNested(target.text)),
    repeated: repeatedIn(names),
    lacking: target ? lackingIn(names) : new Set(),
  }
  // Links of a translation may lead elsewhere.
  const own = { ...unit, shown: { ...source.codes, ...target?.codes } }
  return {
    source: pieces.source.map((piece) => writePiece(piece, unit, new Map())).join(''),
    target: target && pieces.target.map((piece) => writePiece(piece, own, names.source)).join(''),
  }
}

function namesIn(pieces: readonly Piece[]): Names {
  const names = new Map<string, { id: string; kind: string }>()
  for (const piece of pieces) {
    if (typeof piece === 'string' || names.has(writtenId(piece))) continue
    names.set(writtenId(piece), { id: piece.code.id, kind: kindIn(piece) })
  }
  return names
}

function repeatedIn({ source, target }: { source: Names; target: Names }): Set<string> {
  const repeated = new Set<string>()
  for (const [written, { id, kind }] of [...source, ...target]) {
    const others = [source.get(written)?.kind ?? kind, target.get(written)?.kind ?? kind]
    if (written !== id || others.some((other) => other !== kind)) repeated.add(id)
  }
  return repeated
}

function lackingIn({ source, target }: { source: Names; target: Names }): Set<string> {
  const lacking = [...source].filter(([written, { kind }]) => target.get(written)?.kind !== kind)
  return new Set(lacking.map(([, { id }]) => id))
}

function writtenId({ code, occurrence }: Exclude<Piece, string>): string {
  return occurrence > 1 ? `${code.id}-${occurrence}` : code.id
}

function kindIn({ role }: Exclude<Piece, string>): string {
  return role === 'alone' || role.startsWith('orphan') ? role : 'pair'
}

/** A text without codes; what XML cannot hold is written as `cp`. */
function plain(text: string): string {
  if (text.search(FORBIDDEN) < 0) return escapedText(text)
  let written = ''
  let from = 0
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    written += `${escapedText(text.slice(from, index))}<cp hex="${hex}"/>`
    from = index + character.length
  }
  return written + escapedText(text.slice(from))
}

function writePiece(piece: Piece, unit: Unit, names: Names): string {
  if (typeof piece === 'string') return plain(piece)
  const { role } = piece
  const { id: own } = piece.code
  const { codes, repeated, lacking, asElements } = unit
  // In the target, the id of a code of the source must be that of the same kind.
  const taken = (names.get(writtenId(piece))?.kind ?? kindIn(piece)) !== kindIn(piece)
  const id = taken ? `${writtenId(piece)}-t` : writtenId(piece)
  const data = Object.hasOwn(codes, own) ? codes[own] : undefined
  const start = { id, copyOf: id === own ? undefined : own }
  const isBound = data && !data.optional
  const may = {
    canCopy: isBound && !repeated.has(own) ? 'no' : undefined,
    canDelete: isBound && !lacking.has(own) ? 'no' : undefined,
  }
  const about = { ...start, ...may, ...kindOf(data) }
  const seen = Object.hasOwn(unit.shown, own) ? unit.shown[own] : undefined
  const shown = seen && (seen.shown ?? seen.name)
  if (role === 'alone') {
    const equiv = data?.name === 'linebreak' ? '\n' : undefined
    return `<ph${attributes({ ...about, disp: shown, equiv })}/>`
  }
  if (role === 'nested' && asElements) return `<pc${attributes({ ...about, dispStart: shown })}>`
  if (role === 'nestedEnd' && asElements) return '</pc>'
  if (role === 'nested' || role === 'start') {
    return `<sc${attributes({ ...about, disp: shown })}/>`
  }
  if (role === 'nestedEnd' || role === 'end') return `<ec${attributes({ startRef: id, ...may })}/>`
  const isolated = attributes({ ...about, isolated: 'yes' })
  return role === 'orphanStart' ? `<sc${isolated}/>` : `<ec${isolated}/>`
}

/** Names that XLIFF 2.1 §4.3.1.37 has for kinds of formatting. */
const KNOWN: Readonly<Record<string, string>> = {
  bold: 'xlf:b',
  italic: 'xlf:i',
  underline: 'xlf:u',
  linebreak: 'xlf:lb',
}

function kindOf(data: CodeData | undefined): { type?: string; subType?: string } {
  if (!data) return {}
  const known = data.type === 'fmt' && Object.hasOwn(KNOWN, data.name) && KNOWN[data.name]
  const name = data.name.replace(/[\s:]+/g, '-')
  return { type: data.type, subType: known || (name ? `stories:${name}` : undefined) }
}
