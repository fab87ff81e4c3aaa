import { asCode, asNumber, asText } from '../entries/read.js'
import { safeUrl } from './escape.js'
import type { BlockValues, BlockValueType, RichTextBlock, ValuesBlock } from './types.js'

/** The row of the table that a block is of; undefined for an unknown one. */
export function rowOf(
  blocks: readonly RichTextBlock[],
  { blockType }: Readonly<Record<string, unknown>>,
): RichTextBlock | undefined {
  return blocks.find(({ slug }) => slug === blockType)
}

/** A block's row, and its public values; null for one that shows an entry, and without its values. */
export function valuesIn(
  blocks: readonly RichTextBlock[],
  fields: Readonly<Record<string, unknown>>,
): { row: ValuesBlock; values: BlockValues } | null {
  const row = rowOf(blocks, fields)
  if (row?.shows !== null) return null
  const values = readValues(row, fields)
  return values && { row, values }
}

/** The values as their types are, the others null; null when one that must be there is not. */
export function readValues({ values }: ValuesBlock, given: BlockValues): BlockValues | null {
  const read = Object.entries(values).map(
    ([name, type]) => [name, readValue(type, given[name])] as const,
  )
  const isWhole = read.every(([name, value]) => value !== null || !isRequired(values[name]))
  return isWhole ? Object.fromEntries(read) : null
}

/** The words of a block, as paragraphs of plain text. */
export function wordsOf({ row, values }: { row: ValuesBlock; values: BlockValues }): string {
  return row.words.flatMap((name) => asText(values[name]) ?? []).join('\n\n')
}

export function isRequired(type: BlockValueType | undefined): boolean {
  return typeof type === 'string' && type.endsWith('!')
}

function readValue(type: BlockValueType, value: unknown): unknown {
  if (typeof type !== 'string') return asCode(value, type) ?? type[0]
  switch (type.replace(/!$/, '')) {
    case 'Int':
      return asNumber(value) === null ? null : Math.round(Number(value))
    case 'Float':
      return asNumber(value)
    case 'Boolean':
      return typeof value === 'boolean' ? value : null
    case 'Date':
      return asText(value)?.slice(0, 10) ?? null
    case 'URL':
      return safeUrl(value) || null
    case 'JSON':
      return value ?? null
    default:
      return asText(value)
  }
}
