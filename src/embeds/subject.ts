import { type EmbedKind, LOOKS, SCHEMES } from './kinds.js'

/** What is shown elsewhere, and how. */
export type Subject = {
  kind: EmbedKind
  /** Public id of the entry, or of the theme of a list. */
  id: string
  /** A list is that of the theme. */
  isOfTheme: boolean
  /** Code of a locale of the server. */
  locale: string
  look: (typeof LOOKS)[number]
  scheme: (typeof SCHEMES)[number]
}

/** The address of the frame of a subject, the usual values left out. Pure. */
export function frameUrl(subject: Subject, baseUrl: string): string {
  const { kind, id, isOfTheme, locale, look, scheme } = subject
  const url = new URL(`${baseUrl}/embed/${kind}/${id}`)
  url.searchParams.set('locale', locale)
  if (isOfTheme && kind === 'key-results') url.searchParams.set('of', 'theme')
  if (look !== LOOKS[0]) url.searchParams.set('look', look)
  if (scheme !== SCHEMES[0]) url.searchParams.set('scheme', scheme)
  return url.href
}

/** The attributes of the element of a subject, the usual values left out. Pure. */
export function attributesOf(subject: Subject): Readonly<Record<string, string>> {
  const { id, isOfTheme, locale, look, scheme } = subject
  return {
    [isOfTheme ? 'theme' : 'entry']: id,
    locale,
    ...(look === LOOKS[0] ? {} : { look }),
    ...(scheme === SCHEMES[0] ? {} : { scheme }),
  }
}
