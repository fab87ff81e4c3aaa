import type { CodeData, Content, InlineText } from '../segments/types.js'
import { isNested, type Piece, pairCodes } from './pairCodes.js'
import { attributes, escapedText, FORBIDDEN } from './xmlText.js'

type Codes = Content['codes']

/** What a code of one unit may do to itself in a translation, by id. */
export type Hints = ReadonlyMap<string, { isLoose: boolean; isRepeated: boolean }>

/**
 * Source and target of a unit in XLIFF 2.1: `pc`, `ph`, `sc`, `ec` and `cp` (§4.2.3). A pair is
 * written alike in both, as the norm wants it of corresponding codes.
 */
export function writeInline21(unit: {
  source: Content
  target: Content | null
  isFinal: boolean
}): {
  source: string
  target: string | null
} {
  const { source, target } = unit
  const asElements = isNested(source.text) && (!target || isNested(target.text))
  const hints = hintsOf(unit)
  // Links of a translation may lead elsewhere, but a code's attributes are those of the source.
  const codes = { ...target?.codes, ...source.codes }
  const write = (text: InlineText) =>
    writeText({ pieces: pairCodes(text), codes, hints, asElements })
  return { source: write(source.text), target: target && write(target.text) }
}

/** A text whose codes nobody may be told about, as of a translation memory. */
export function writeBare21(text: InlineText, asElements: boolean): string {
  return writeText({ pieces: pairCodes(text), codes: {}, hints: new Map(), asElements })
}

/** A text without codes; what XML cannot hold is written as `cp`. */
export function writePlain21(text: string): string {
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

/**
 * What the present texts do must not be forbidden by the file that holds them: a code that the
 * target repeats may be copied, one that a finished target lacks may be deleted.
 */
function hintsOf({
  source,
  target,
  isFinal,
}: {
  source: Content
  target: Content | null
  isFinal: boolean
}): Hints {
  const hints = new Map<string, { isLoose: boolean; isRepeated: boolean }>()
  const inTarget = new Set(target?.text.map((part) => (typeof part === 'string' ? '' : part.id)))
  for (const text of [source.text, target?.text ?? []]) {
    for (const piece of pairCodes(text)) {
      if (typeof piece === 'string') continue
      const { id } = piece.code
      const isLoose = isFinal && target !== null && !inTarget.has(id)
      const isRepeated = piece.occurrence > 1 || (hints.get(id)?.isRepeated ?? false)
      hints.set(id, { isLoose, isRepeated })
    }
  }
  return hints
}

function writeText(args: {
  pieces: Piece[]
  codes: Codes
  hints: Hints
  asElements: boolean
}): string {
  return args.pieces
    .map((piece) => (typeof piece === 'string' ? writePlain21(piece) : writeCode(piece, args)))
    .join('')
}

function writeCode(
  piece: Exclude<Piece, string>,
  { codes, hints, asElements }: { codes: Codes; hints: Hints; asElements: boolean },
): string {
  const { role, occurrence } = piece
  const { id: own } = piece.code
  const id = occurrence > 1 ? `${own}-${occurrence}` : own
  const data = Object.hasOwn(codes, own) ? codes[own] : undefined
  const { isLoose = false, isRepeated = false } = hints.get(own) ?? {}
  const start = { id, copyOf: occurrence > 1 ? own : undefined }
  const may = {
    canCopy: data && !data.optional && !isRepeated ? 'no' : undefined,
    canDelete: data && !data.optional && !isLoose ? 'no' : undefined,
  }
  const kind = kindOf(data)
  const shown = data && (data.shown ?? data.name)
  if (role === 'alone') {
    const equiv = data?.name === 'linebreak' ? '\n' : undefined
    return `<ph${attributes({ ...start, ...may, ...kind, disp: shown, equiv })}/>`
  }
  if (role === 'nested' && asElements) {
    return `<pc${attributes({ ...start, ...may, ...kind, dispStart: shown })}>`
  }
  if (role === 'nestedEnd' && asElements) return '</pc>'
  if (role === 'nested' || role === 'start') {
    return `<sc${attributes({ ...start, ...may, ...kind, disp: shown })}/>`
  }
  if (role === 'nestedEnd' || role === 'end') return `<ec${attributes({ startRef: id, ...may })}/>`
  const isolated = { ...start, ...may, ...kind, isolated: 'yes' }
  return role === 'orphanStart' ? `<sc${attributes(isolated)}/>` : `<ec${attributes(isolated)}/>`
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
