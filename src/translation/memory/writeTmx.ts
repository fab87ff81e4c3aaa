import type { Code } from '../segments/types.js'
import { fromMarked } from '../segments/markedText.js'
import { escapeAttribute, escapeText } from '../xml/escapeXml.js'
import type { MemoryUnit } from './types.js'

/** Properties of a unit that TMX has no attribute for, and the names they have in the file. */
export const PROPERTIES = {
  collection: 'x-stories-collection',
  entry: 'x-stories-entry',
  segment: 'x-stories-segment',
  programme: 'x-stories-programme',
  approved: 'x-stories-approved',
} as const

/**
 * A memory as a TMX 1.4b file in UTF-8, one `tu` for each unit, in their order. Codes become `bpt`,
 * `ept` and `ph`, numbered by `x` as in the source; a code without its pair becomes `it`. Characters
 * that XML does not have are left out.
 *
 * @see https://www.gala-global.org/tmx-14b
 */
export function writeTmx(units: Iterable<MemoryUnit>): Uint8Array {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    '  <header creationtool="payload-plugin-stories" creationtoolversion="1" segtype="block"' +
      ' o-tmf="stories" adminlang="en" srclang="*all*" datatype="plaintext"/>',
    '  <body>',
  ]
  for (const unit of units) lines.push(unitLines(unit))
  lines.push('  </body>', '</tmx>', '')
  return new TextEncoder().encode(lines.join('\n'))
}

function unitLines({ source, target, sourceLocale, targetLocale, ...unit }: MemoryUnit): string {
  const { origin, approved } = unit
  const date = origin.at && ` changedate="${tmxDate(origin.at)}"`
  const by = origin.by === undefined ? '' : ` changeid="${escapeAttribute(origin.by)}"`
  const { collection, entry, segment, programme } = origin
  const values = { collection, entry, segment, programme, approved: approved ? 'yes' : 'no' }
  const properties = Object.entries(PROPERTIES).flatMap(([name, type]) => {
    const value = values[name as keyof typeof values] // `PROPERTIES` has the same names
    return value ? [`      <prop type="${type}">${escapeText(value)}</prop>`] : []
  })
  return [
    `    <tu srclang="${escapeAttribute(sourceLocale)}"${date}${by}>`,
    ...properties,
    `      <tuv xml:lang="${escapeAttribute(sourceLocale)}"><seg>${segOf(source)}</seg></tuv>`,
    `      <tuv xml:lang="${escapeAttribute(targetLocale)}"><seg>${segOf(target)}</seg></tuv>`,
    '    </tu>',
  ].join('\n')
}

/** `2026-01-31T12:00:00.000Z` becomes `20260131T120000Z`. */
function tmxDate(at: string): string {
  return escapeAttribute(at.replace(/\.\d+/, '').replace(/[-:]/g, ''))
}

function segOf(marked: string): string {
  const parts = fromMarked(marked)
  const codes = parts.filter((part): part is Code => typeof part !== 'string')
  const numbers = pairNumbers(codes)
  return parts
    .map((part) => (typeof part === 'string' ? escapeText(part) : codeOf(part, numbers.get(part))))
    .join('')
}

function codeOf({ code, id }: Code, pair: number | undefined): string {
  if (code === 'alone') return `<ph x="${id}">${escapeText(`<${id}/>`)}</ph>`
  const native = escapeText(code === 'open' ? `<${id}>` : `</${id}>`)
  if (pair === undefined)
    return `<it pos="${code === 'open' ? 'begin' : 'end'}" x="${id}">${native}</it>`
  if (code === 'open') return `<bpt i="${pair}" x="${id}">${native}</bpt>`
  return `<ept i="${pair}">${native}</ept>`
}

/** `i` pairs a `bpt` with its `ept`, and is its own for each pair of a segment. */
function pairNumbers(codes: readonly Code[]): Map<Code, number> {
  const numbers = new Map<Code, number>()
  const open: Code[] = []
  let pair = 0
  for (const code of codes) {
    if (code.code === 'open') open.push(code)
    if (code.code !== 'close') continue
    const at = open.findLastIndex(({ id }) => id === code.id)
    const start = open[at]
    if (!start) continue
    open.splice(at, 1)
    pair += 1
    numbers.set(start, pair).set(code, pair)
  }
  return numbers
}
