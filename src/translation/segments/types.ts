import type { StaticLabel } from 'payload'

/**
 * A text with inline codes, in order: strings, and codes that stand for formatting, links and
 * inline blocks. No two strings stand side by side, and none is empty.
 */
export type InlineText = readonly (string | Code)[]

/**
 * Where a code stands: `open` and `close` of one id enclose what they format, properly nested;
 * `alone` stands for something without text. Ids are digits, '1' onwards, by place in the source.
 */
export type Code = { code: 'open' | 'close' | 'alone'; id: string }

/** What a code stands for. */
export type CodeData = {
  /** By the names of XLIFF 2.1 §4.3.1.36: `fmt` formatting, `link`, `image`, `ui`, `quote`, `other`. */
  type: 'fmt' | 'link' | 'image' | 'ui' | 'quote' | 'other'
  /** Of what kind, in words for people and other tools: `bold`, `italic bold`, `linebreak`, `mention`. */
  name: string
  /** What a person sees in its place: the address of a link, the title of a block. */
  shown?: string
  /** May be left out of a translation, or come twice: formatting may, a link or a block may not. */
  optional: boolean
  /** The node, or what of it the text around it does not say, as the rich text holds it. */
  data: unknown
}

/** A text, and what its codes stand for, by id. */
export type Content = { text: InlineText; codes: Readonly<Record<string, CodeData>> }

/** What a text is on the page; the level of a heading, from 1. */
export type SegmentRole = { kind: RoleKind; level?: number }
export type RoleKind =
  | 'text'
  | 'title'
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'cell'
  | 'caption'
  | 'altText'
  | 'button'

/**
 * The smallest piece that is translated as one: a localised text field, or one block of a rich text.
 * Rows and blocks keep their ids when they are reordered, and so do their segments.
 */
export type Segment = {
  /** Stable, unique in its entry; letters, digits, `.`, `-` and `_` only, so that XLIFF can hold it. */
  id: string
  /** Where it stands now, as Payload names it: `disaggregations.2.category`, `body`. */
  path: string
  /** The labels of the fields on the way, outermost first; a row's has its number from 1 with it. */
  labels: readonly { label: StaticLabel | string; row?: number }[]
  kind: 'text' | 'richText'
  /** What it is on the page. */
  role?: SegmentRole
  /** May have line breaks. */
  multiline: boolean
  /** Characters as a person counts them (extended grapheme clusters), as the field allows them. */
  maxLength?: number
  source: Content
  /** The present text in the target locale; null when there is none. */
  target: Content | null
}
