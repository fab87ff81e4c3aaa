import { type Address, addressesIn } from './addressesIn.js'
import { languageOf } from '../../entries/languageOf.js'
import { pairByKeys } from './pairByKeys.js'
import type { CheckContext, Found } from './types.js'

/** Pages and mailboxes are those of the source; a page may be the same one in the other language. */
export function addresses(context: CheckContext): Found[] {
  const { sourceWords, targetWords } = context
  const wanted = addressesIn(sourceWords.plain)
  const given = addressesIn(targetWords.plain)
  const { sourceLocale, targetLocale } = context
  const codes = codesOf(sourceLocale, targetLocale)
  const keysOf = ({ text }: Address) => keysIn(likened(text, codes, codes))
  // A page that stays the one in the source's language is that page, to the letter.
  const otherKeysOf = ({ text }: Address) => keysIn(likened(text, codes, codesOf(targetLocale)))
  const places = pairByKeys({ items: wanted, others: given, keysOf, otherKeysOf })
  const taken = new Set(places)
  const missing = wanted.filter((_address, at) => places[at] === null)
  const extra = given.filter((_address, at) => !taken.has(at))
  return [
    ...missing.map(({ text }) => ({
      message: { key: 'checks.addresses.missing' as const, values: { address: text } },
    })),
    ...extra.map(({ text, from, to }: Address) => ({
      message: { key: 'checks.addresses.extra' as const, values: { address: text } },
      at: { from, to },
    })),
  ]
}

type Likened = { whole: string; host: string; namesLocale: boolean }

/**
 * Addresses with a key in common are the same. A page that names its language has other words in its
 * path in another language.
 */
function keysIn({ whole, host, namesLocale }: Likened): string[] {
  return namesLocale && host !== '' ? [`whole ${whole}`, `host ${host}`] : [`whole ${whole}`]
}

function codesOf(...tags: string[]): ReadonlySet<string> {
  return new Set(tags.flatMap((tag) => [tag.toLowerCase(), languageOf(tag).toLowerCase()]))
}

/** @param named The codes of which one must be there for words to be others. */
function likened(address: string, codes: ReadonlySet<string>, named: ReadonlySet<string>): Likened {
  const isNamed = (part: string) => named.has(part.toLowerCase())
  const isPage = !address.includes('@') || address.includes('/')
  if (!isPage) return { whole: address.toLowerCase(), host: '', namesLocale: false }
  const [, host = '', path = ''] = /^(?:\w+:\/\/)?(?:www\.)?([^/?#]*)(.*)$/u.exec(address) ?? []
  const labels = host.toLowerCase().split('.')
  const segments = path.split(/(?<=[/?&=#])|(?=[/?&=#])/u)
  return {
    whole: `${host.toLowerCase()}${path.replace(/\/$/, '')}`,
    host: labels.filter((label, n) => n === labels.length - 1 || !codes.has(label)).join('.'),
    namesLocale: isNamed(labels[0] ?? '') || segments.some(isNamed),
  }
}
