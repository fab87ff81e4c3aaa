type QuoteMarks = { open: string; close: string }

/** « … » */
const POINTED = 'ca el eu fa gsw ht hy it nb nn no ru sq uk zgh'
/** „ … “ */
const LOW_HIGH = 'bg cs de et hr is ka lt mk sk sl'
/** „ … ” */
const LOW_HIGH_RIGHT = 'hu pl ro sr'
/** ” … ” */
const RIGHT_RIGHT = 'fi he sv'

/** By language, or language with script or region where these differ; all others write “ … ”. */
const MARKS = new Map<string, readonly [string, string]>([
  ...each(POINTED, '«', '»'),
  ...each(LOW_HIGH, '„', '“'),
  ...each(LOW_HIGH_RIGHT, '„', '”'),
  ...each(RIGHT_RIGHT, '”', '”'),
  // French sets a no-break space inside the marks; CLDR has the bare signs.
  ['fr', ['«\u00a0', '\u00a0»']],
  // CLDR 48 has “ ” for Spanish; the Academy puts « » first (Ortografía de la lengua española,
  // 2010, § 3.4.8.1).
  ['es', ['«', '»']],
  ['pt-PT', ['«', '»']],
  ['nl', ['‘', '’']],
  ['ar', ['”', '“']],
  ['ja', ['「', '」']],
  ['zh-Hant', ['「', '」']],
])

/**
 * The quotation marks of a language, to be printed directly against the quote: what space a
 * language wants between them (French: no-break, U+00A0) is part of them.
 *
 * @param tag BCP 47
 * @see CLDR 48, `delimiters`: quotationStart, quotationEnd
 * @example
 * quoteMarks('fr') // { open: '«\u00a0', close: '\u00a0»' }
 */
export function quoteMarks(tag: string): QuoteMarks {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  const marks =
    MARKS.get(`${language}-${region}`) ?? MARKS.get(`${language}-${script}`) ?? MARKS.get(language)
  const [open, close] = marks ?? ['“', '”']
  return { open, close }
}

function each(languages: string, open: string, close: string) {
  return languages.split(' ').map((language) => [language, [open, close]] as const)
}
