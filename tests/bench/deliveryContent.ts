/** A text in each of the three languages. */
export type Texts = Record<Locale, string>
export type Locale = (typeof LOCALES)[number]
export const LOCALES = ['fr', 'es', 'en'] as const

/** A word of one entry in twenty-five. */
export const SEARCHED = 'fr500'

type Item = { slug: Texts; title: Texts; text: Texts }
/** What one theme shows. */
export type ThemeContent = Item & {
  body: Record<Locale, object>
  keyResults: Item[]
  testimonials: (Item & { name: string; date: string })[]
  documents: (Item & { date: string })[]
}
export type ProgrammeContent = { name: Texts; themes: ThemeContent[] }

const THEMES = 20
const EACH = { keyResults: 10, testimonials: 15, documents: 5 }
/** Entries of one programme with all that its themes show. */
const OF_PROGRAMME = 600

/** Invented content: a programme for each 600 entries, with 20 themes, 200 key results, 300 testimonials and 100 documents. */
export function contentOf(entries: number): ProgrammeContent[] {
  return Array.from(
    { length: Math.max(1, Math.round(entries / OF_PROGRAMME)) },
    (_, programme) => ({
      name: texts(`Programme ${programme}`),
      themes: Array.from({ length: THEMES }, (_theme, at) => themeAt(programme * THEMES + at)),
    }),
  )
}

function themeAt(theme: number): ThemeContent {
  const many = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(theme * count + at))
  return {
    ...item('theme', theme),
    body: each((locale) =>
      lexical(Array.from({ length: 4 }, (_, at) => say(locale, theme + at, 60))),
    ),
    keyResults: many(EACH.keyResults, (at) => item('resultat', at)),
    testimonials: many(EACH.testimonials, (at) => {
      return { ...item('temoignage', at), name: `Personne ${at}`, date: dayOf(at) }
    }),
    documents: many(EACH.documents, (at) => ({ ...item('document', at), date: dayOf(at) })),
  }
}

function item(kind: string, at: number): Item {
  return {
    slug: each((locale) => `${kind}-${at}-${locale}`),
    title: texts(`${kind} ${at}`),
    text: each((locale) => say(locale, at, 40)),
  }
}

function dayOf(at: number): string {
  return new Date(Date.UTC(2020, 0, 1) + at * 3_600_000 * 5).toISOString()
}

function texts(text: string): Texts {
  return each((locale) => `${text} (${locale})`)
}

function each<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { fr: make('fr'), es: make('es'), en: make('en') }
}

function say(locale: Locale, at: number, words: number): string {
  return Array.from({ length: words }, (_, n) => `${locale}${(at * 31 + n * 17) % 997}`).join(' ')
}

function lexical(paragraphs: string[]): object {
  const block = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const children = paragraphs.map((words) => ({
    ...{ ...block, type: 'paragraph', textFormat: 0 },
    children: [{ ...text, text: words }],
  }))
  return { root: { ...block, type: 'root', children } }
}
