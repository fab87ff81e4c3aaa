/** Words in one form, or a line break. */
export type Run = { text: string; format: number; url: string | null } | 'break'

/**
 * What a line of pasted text is; `level` is that of its source, `depth` counts from 0, and items of
 * one `list` belong together.
 */
export type Kind =
  | { type: 'paragraph' | 'quote' }
  | { type: 'heading'; level: number }
  | { type: 'item'; list: string; ordered: boolean; depth: number; start: number }

export type Line = Kind & { runs: readonly Run[] }

export type PastedCell = {
  lines: readonly Line[]
  colSpan: number
  rowSpan: number
  /** What the source says that it heads: `any` where it only says that it is a heading. */
  header: 'col' | 'row' | 'any' | null
}

export type Block =
  Line | { type: 'rule' } | { type: 'table'; rows: readonly (readonly PastedCell[])[] }

/** What could not be kept: how many of each. */
export type Dropped = { images: number; links: number; others: number }

/** Bits of a text node's `format` that our editor offers (Lexical's TextFormatType). */
export const BOLD = 1
export const ITALIC = 2
export const SUBSCRIPT = 32
export const SUPERSCRIPT = 64
