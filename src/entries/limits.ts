/**
 * How much of everything there may be. Where an option can change a limit, this is its default;
 * `docs/reference/limits.md` lists them all, and what is answered beyond each.
 */

/** Above these, texts are aligned in a coarser way: see `matchAlike`, `commonSequence`, `alignCodes`. */
export const ALIGNMENT = {
  /** Comparisons of words, until texts are compared with the likeliest only. */
  words: 2_000_000,
  /** Pairs of texts, until the same. */
  texts: 250_000,
  /** Texts that one is compared with, then. */
  candidates: 24,
  /** Cells of a table of pairs (1,000 by 1,000 items), until it is made window by window. */
  cells: 1_000_000,
  /** Items on either side of such a window. */
  window: 512,
  /** Pairs of codes of one kind in a segment, until they are paired in their order. */
  codes: 10_000,
} as const

/** How much the checks of a translation tell; what is more is counted. */
export const FINDINGS = {
  /** Of one check in one segment. */
  perCheck: 20,
  /** In one answer, over all segments. */
  perAnswer: 5_000,
} as const

/** How much is compared to show what has changed in source texts; beyond, only where they differ. */
export const CHANGES = {
  /** Changes between two texts that are looked for. */
  most: 2_000,
  /** Steps of comparing in one answer: of Myers’ algorithm, half the square of the changes. */
  steps: 4_000_000,
} as const

/** What one request of the translators' workspace may hold. */
export const REQUEST = {
  /** Segments to write, to check or to draft. */
  segments: 1_000,
  /** Characters of a comment. */
  comment: 5_000,
  /** Comments on one segment in one language, over all requests. */
  comments: 200,
} as const

/** Keys of one save, those that are no field included; each of Payload's hooks copies it. */
export const MOST_KEYS = 500

/** How translation memories are looked up. */
export const MEMORY = {
  /** Words of a text; longer ones are offered only for the very same text. */
  words: 2_000,
  /** Characters compared for one answer, in all; then only the very same texts are offered. */
  characters: 20_000_000,
} as const

/** How large the texts of an entry may be; the defaults of the option `limits`. */
export const TEXTS = {
  /** Characters of a field of one line, and of each text of a list. */
  line: 10_000,
  /** Characters of a text of several lines, of a paragraph of a rich text, and of a segment. */
  paragraph: 100_000,
  /** Characters of a rich text. */
  richText: 2_000_000,
  /** Nodes of a rich text: paragraphs, texts with one format, links, blocks. */
  nodes: 100_000,
  /** Cells of a table of a rich text, one that spans several places counted once for each. */
  cells: 2_000,
  /** Rows or texts of a list. */
  rows: 2_000,
  /** Characters of all texts in one save. */
  entry: 4_000_000,
} as const

/** What is remembered of a segment: its earlier translations, each with its source. */
export const HISTORY = {
  steps: 20,
  /** Characters of all of them; of the newest alone it may be more. */
  characters: 100_000,
} as const
