/** How a term is said in one locale. */
export type TermTranslations = {
  /** The words to use; the first is the first choice. */
  preferred: readonly string[]
  /** Words that are no fault either. */
  admitted?: readonly string[]
  /** Words that must not be used for it. */
  forbidden: readonly string[]
}

/** One concept of a glossary, named in its source locale. */
export type Term = {
  id: string
  /** BCP 47 tag of `term`. */
  sourceLocale: string
  term: string
  /** True for names and acronyms: « Programme » is not « programme ». */
  caseSensitive: boolean
  /** `noun`, `verb`, `adjective`, … as the one who wrote it says. */
  partOfSpeech?: string
  definition?: string
  /** The programme that it belongs to, by its uid; a term of all programmes has none. */
  programme?: string
  /** By BCP 47 tag. */
  translations: Readonly<Record<string, TermTranslations>>
  /** Stays as it is in every language. */
  doNotTranslate: boolean
}

/** Where a term stands in a text. */
export type TermMatch<T = Term> = {
  term: T
  /** UTF-16 units, from 0; `to` is behind the last one. */
  from: number
  to: number
  /** The words as the text has them. */
  text: string
}
