const EXTLANG = '(-[a-z]{3}){0,3}'
const LANGUAGE = `([a-z]{2,3}${EXTLANG}|[a-z]{4,8})`
const SCRIPT = '(-[a-z]{4})?'
const REGION = '(-([a-z]{2}|\\d{3}))?'
const VARIANTS = '(-([a-z\\d]{5,8}|\\d[a-z\\d]{3}))*'
const EXTENSIONS = '(-[a-wy-z\\d](-[a-z\\d]{2,8})+)*'
const PRIVATE = 'x(-[a-z\\d]{1,8})+'
/** Tags from before RFC 4646 that its grammar would not allow. */
const IRREGULAR =
  'en-GB-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(BE-FR|BE-NL|CH-DE)|art-lojban|cel-gaulish|no-bok|no-nyn|zh-(guoyu|hakka|min|min-nan|xiang)'

const TAG = new RegExp(
  `^(${LANGUAGE}${SCRIPT}${REGION}${VARIANTS}${EXTENSIONS}(-${PRIVATE})?|${PRIVATE}|${IRREGULAR})$`,
  'i',
)

/** Whether a language tag is well-formed. @see BCP 47 (RFC 5646) §2.1 */
export function isLanguageTag(value: string): boolean {
  return TAG.test(value.trim())
}
