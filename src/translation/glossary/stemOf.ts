type Ending = [ending: RegExp, base: string]

/** Plural endings and what stands for them in the singular; the first that fits is taken. */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  fr: [
    [/eaux$/, 'eau'],
    [/aux$/, 'al'],
    [/(?<=..)[sx]$/, ''],
  ],
  es: [
    [/iones$/, 'ión'],
    [/ces$/, 'z'],
    // « clase » and « clases », « país » and « países » meet only without their s and e.
    [/(?<=...)(?:s?es?|s)$/, ''],
  ],
  en: [
    [/(?<=..)ies$/, 'y'],
    [/(?<=ss|x|ch|sh|zz)es$/, ''],
    [/(?<=..[^su'])s$/, ''],
  ],
}

/**
 * A word without its plural ending, good only to compare it with another of the same language: the
 * singular and the plural of a regular word have one stem. Accents stay, since they tell words
 * apart: « résumé », “resume”. A language that we have no endings for keeps its words whole.
 *
 * @param tag BCP 47
 */
export function stemOf(word: string, tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? ''
  const endings = Object.hasOwn(ENDINGS, language) ? (ENDINGS[language] ?? []) : []
  for (const [ending, base] of endings) if (ending.test(word)) return word.replace(ending, base)
  return word
}
