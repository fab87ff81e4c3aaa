type Written = Readonly<Record<string, string>>

/** What the host has written, by language. Of this process: labels are made before any request. */
const hosts = new Map<string, Written>()

/** The languages that the admin speaks without a word of the host's. */
export const OWN_LANGUAGES = ['en', 'es', 'fr'] as const

/** Puts the host's texts in one language before ours; none takes them away again. */
export function setHostTexts(language: string, texts: Written | undefined): void {
  if (texts) hosts.set(language, texts)
  else hosts.delete(language)
}

/** The host's text by its key, where there is one. */
export function hostText(language: string, key: string): string | undefined {
  const texts = hosts.get(language)
  return texts && Object.hasOwn(texts, key) ? texts[key] : undefined
}

/** All languages that the admin speaks. */
export function adminLanguages(): string[] {
  return [...new Set([...OWN_LANGUAGES, ...hosts.keys()])]
}
