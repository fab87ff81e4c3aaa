import { type Address, addressesIn } from './addressesIn.js'
import { languageOf } from '../../entries/languageOf.js'
import type { CheckContext, Found } from './types.js'

/** Pages and mailboxes are those of the source; a page may be the same one in the other language. */
export function addresses(context: CheckContext): Found[] {
  const { sourceWords, targetWords } = context
  const same = (address: string) => likened(address, context)
  const extra = addressesIn(targetWords.plain)
  const missing = addressesIn(sourceWords.plain).filter(({ text }) => {
    const at = extra.findIndex((other) => isSame(same(text), same(other.text)))
    if (at >= 0) extra.splice(at, 1)
    return at < 0
  })
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

/** A page that names its language has other words in its path in another language. */
function isSame(a: Likened, b: Likened): boolean {
  if (a.whole === b.whole) return true
  return a.namesLocale && b.namesLocale && a.host === b.host && a.host !== ''
}

function likened(address: string, { sourceLocale, targetLocale }: CheckContext): Likened {
  const codes = [sourceLocale, targetLocale].flatMap((tag) => [tag, languageOf(tag)])
  const isCode = (part: string) => codes.some((code) => code.toLowerCase() === part.toLowerCase())
  const isPage = !address.includes('@') || address.includes('/')
  if (!isPage) return { whole: address.toLowerCase(), host: '', namesLocale: false }
  const [, host = '', path = ''] = /^(?:\w+:\/\/)?(?:www\.)?([^/?#]*)(.*)$/u.exec(address) ?? []
  const labels = host.toLowerCase().split('.')
  const segments = path.split(/(?<=[/?&=#])|(?=[/?&=#])/u)
  return {
    whole: `${host.toLowerCase()}${path.replace(/\/$/, '')}`,
    host: labels.filter((label, n) => n === labels.length - 1 || !isCode(label)).join('.'),
    namesLocale: isCode(labels[0] ?? '') || segments.some(isCode),
  }
}
