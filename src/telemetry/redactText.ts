import { isIP } from 'node:net'

/** Longest text that a line carries, characters. */
const LONGEST = 16_384

/** Names whose values are secrets, wherever `name=value` or `name: value` stands in a text. */
const NAMES =
  'pass(?:word|wd|phrase)?|pwd|secret|token|api[-_ ]?key(?:index)?|hash|salt|session|sid|jwt|signature|credentials?'

type Step = readonly [
  pattern: RegExp,
  by: string | ((found: string, ...groups: string[]) => string),
]

/** In this order: what is inside of another is taken out with it. Each runs in linear time. */
const STEPS: readonly Step[] = [
  // Drizzle puts the values of a statement below it; a stack may follow.
  [/(^|\n)params: [^]*?(?=\n\s{1,8}at |$)/g, '$1params: [values]'],
  [/(Key \([^)\n]{1,200}\)=)\([^\n]*\)/g, '$1([values])'],
  [/(Failing row contains )\([^\n]*\)/g, '$1([values])'],
  [/(dup key: )\{[^\n]*\}/g, '$1{ [values] }'],
  [/(Cast to \w+ failed for value )[^\n]*?( \(type)/g, '$1[value]$2'],
  [/(invalid input syntax for [\w ]{1,40}: )"[^\n]*"/g, '$1"[value]"'],
  [/((?:set-)?cookie\\*"?\s{0,4}[:=]\s{0,4})[^\n]+/gi, '$1[secret]'],
  [/(authorization\\*"?\s{0,4}[:=]\s{0,4})[^\n,}]+/gi, '$1[secret]'],
  [/(\/\/)[^\s/@"']{1,300}@/g, '$1[secret]@'],
  [/\b(Bearer|JWT|Basic|API-Key)\s+[^\s"',;]+/gi, '$1 [secret]'],
  [
    // In JSON within JSON, quotes have backslashes.
    new RegExp(
      `((?:${NAMES})s?\\\\*["']?\\s{0,4}[=:]\\s{0,4})(\\\\*"[^"\\n]*"|'[^'\\n]*'|[^\\s,;&"'}\\]]+)`,
      'gi',
    ),
    '$1[secret]',
  ],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '[token]'],
  // Whatever a client asks may stand in a query.
  [/\?[\w.[\]%$-]{1,200}=[^\s"'<>)]*/g, '?[query]'],
  [
    /[^\s"'<>()[\]{},;:=|\\/@]{1,128}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){0,8}[\p{L}\p{N}-]{1,63}/gu,
    '[email]',
  ],
  [/\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi, '[id]'],
  [/[\da-f]{24,}/gi, '[hex]'],
  [/[\w+/-]{24,}={0,2}/g, maskRandom],
  [/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/g, maskAddress],
  [
    /(?<![\w.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}(?:%\w{1,16})?(?![\w:])/gi,
    maskAddress,
  ],
]

/**
 * A text without what must not stand in a log: e-mail and network addresses, keys, tokens, hashes,
 * cookies, passwords behind their names, queries of addresses, values in the messages of databases.
 * Pure; what it gives stays the same when it is given again.
 *
 * @example
 * redactText('No mail to ana@example.org') // 'No mail to [email]'
 */
export function redactText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  // `replace` takes a text or a function, and its types tell them apart only one by one.
  return STEPS.reduce((rest, [pattern, by]) => rest.replace(pattern, by as string), short)
}

/** Random runs have digits and letters of both cases; names in code and paths seldom do. */
function maskRandom(run: string): string {
  const isRandom = (part: string) =>
    part.length >= 12 && /\d/.test(part) && /[a-z]/.test(part) && /[A-Z]/.test(part)
  return run.split('/').some(isRandom) ? '[secret]' : run
}

function maskAddress(found: string, ...rest: unknown[]): string {
  const [at, whole] = rest.slice(-2)
  const after = typeof whole === 'string' ? whole.slice(Number(at) + found.length) : ''
  // A network as `networkText` writes it.
  if (found.endsWith('.0') && /^\/24\b/.test(after)) return found
  if (found.endsWith('::') && /^\/64\b/.test(after)) return found
  // A part of something longer is none by itself, and shows one all the same.
  const isPart = /[\da-f]/i.test(found) && (found.includes('::') || found.split(':').length > 5)
  return isPart || isIP(found) !== 0 ? '[address]' : found
}
