/** What the operations of `documents.ts` answer. */

type Alternate = { locale: string; hreflang: string; url: string | null }

export type EntryAnswer = {
  locale: string
  dir: 'LTR' | 'RTL'
  isFallback: boolean
  alternates: readonly Alternate[]
}

type Sourced = EntryAnswer & { themes: readonly Pick<ThemeAnswer, 'title' | 'alternates'>[] }

export type TestimonialAnswer = Sourced & {
  question: string | null
  quote: string
  quoteMarks: { open: string; close: string }
  attribution: { name: string | null; line: string | null; text: string }
  photo: { url: string } | null
}

export type KeyResultAnswer = Sourced & {
  headline: string
  statement: string | null
  note: string | null
  progress: { ratio: number; text: string } | null
  period: { text: string } | null
}

export type ThemeAnswer = EntryAnswer & {
  title: string
  label: string
  summary: string | null
  keyResultsSection: { label: string }
  testimonialsSection: { label: string }
  keyResults: readonly KeyResultAnswer[]
  testimonials: { nodes: readonly TestimonialAnswer[] }
}

export type LocaleAnswer = { code: string; tag: string; isDefault: boolean }

/** What a renderer knows beside the entries. */
export type Setting = {
  /** The address of the API. */
  endpoint: string
  /** The language that was asked for, BCP 47: of the words around the entries. */
  language: string
  /** Of the highest heading, 1 to 6. */
  headingLevel: number
  /** The theme of the entries is shown around them, so they do not lead to it. */
  isWithinTheme: boolean
}
