import { addressesIn } from './addressesIn.js'
import { hideParts } from './hideParts.js'
import { isFormsMessage, placeholdersIn } from './icuParts.js'
import type { CheckContext, Found } from './types.js'

/** « %s », “%1$d”, “%(name)s”. A percentage has its number before the sign. */
const PRINTF =
  /(?<![\d\p{L}%])(?<!\d[\s\u00a0\u202f])%(?:\d\$|\([\p{L}\d_]{1,40}\))?[sdif](?![\p{L}\d])/gu
/** “{{name}}”, “{{ #each }}”: no ICU message has them outside its forms. */
const MUSTACHE = /\{\{\s{0,4}[\p{L}\d_.#/-]{1,60}\s{0,4}\}\}/gu

/** Placeholders of programs are those of the source, each as often. */
export function printfPlaceholders({ sourceWords, targetWords }: CheckContext): Found[] {
  const wanted = countsIn(sourceWords.plain)
  const given = countsIn(targetWords.plain)
  return [...new Set([...wanted.keys(), ...given.keys()])].flatMap((name): Found[] => {
    const [source, target] = [wanted.get(name) ?? 0, given.get(name) ?? 0]
    if (source === target) return []
    const key = source > target ? 'checks.placeholders.lost' : 'checks.placeholders.added'
    return [{ message: { key, values: { name } } }]
  })
}

/** Placeholders of programs, with their places, outside addresses and ICU messages. */
export function printfIn(plain: string): { text: string; from: number; to: number }[] {
  if (!/[%{]/u.test(plain)) return []
  const addresses = addressesIn(plain)
  const prose = hideParts(plain, [...addresses, ...placeholdersIn(plain)])
  const mustaches = isFormsMessage(plain) ? [] : hideParts(plain, addresses).matchAll(MUSTACHE)
  return [...prose.matchAll(PRINTF), ...mustaches].map(({ 0: text, index: from }) => {
    return { text, from, to: from + text.length }
  })
}

function countsIn(plain: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of printfIn(plain)) {
    const name = text.replace(/\s/gu, '')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
