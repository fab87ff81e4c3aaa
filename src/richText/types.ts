import type { Block, StaticLabel } from 'payload'

import type { EntryKey, UploadKey } from '../entries/slugs.js'

type Scalar = 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'URL' | 'JSON'

/**
 * What a public value of a block is: a scalar of the delivery schema, with `!` where the block is
 * nothing without it; or the choices of a text, of which the first stands where none was made.
 */
export type BlockValueType = Scalar | `${Scalar}!` | readonly [string, ...string[]]

export type BlockValues = Readonly<Record<string, unknown>>

/** A block of rich text with values of its own, as the plugin and a host app add one. */
export type BlockOptions = {
  /** The block as Payload's editor has it. Fields of texts are translated as those of entries are. */
  config: Block
  /** `every`: in every rich text; `stories`: in those of stories alone. @default 'every' */
  in?: 'every' | 'stories'
  /** What the public may read of it, by name: the type in the delivery schema. The rest stays here. */
  values: Readonly<Record<string, BlockValueType>>
  /** The values that are words, in reading order: for search, plain text and HTML. @default none */
  words?: readonly string[]
  /** The values, out of the fields of the block. @default the fields of the same names */
  toEdition?: (fields: Record<string, unknown>) => BlockValues
  /**
   * The block as HTML. What comes from a value must go through `escape`, or through `paragraphs`.
   *
   * @default an `aside` of the class `stories-SLUG` with the words as paragraphs
   */
  html?: (values: BlockValues, write: HtmlWriters) => string
}

export type HtmlWriters = {
  /** A text as HTML that shows it, in an element or between the quotation marks of an attribute. */
  escape: (text: string) => string
  /** Plain text as paragraphs. */
  paragraphs: (text: string) => string
}

/** Rich text of the host app. */
export type RichTextOptions = {
  /** Blocks beside those of the plugin. @default none */
  blocks?: readonly BlockOptions[]
}

type Common = { slug: string; in: 'every' | 'stories'; label: StaticLabel }

/** A block that shows an entry or a file, which stands in the field of the block's own name. */
export type ShowingBlock = Common & { shows: EntryKey | UploadKey }

/** A block with values of its own. */
export type ValuesBlock = Common & Required<Omit<BlockOptions, 'in'>> & { shows: null }

export type RichTextBlock = ShowingBlock | ValuesBlock

export type RichTextSettings = {
  /** Those of the plugin, and after them those of the host app. */
  readonly blocks: readonly RichTextBlock[]
}
