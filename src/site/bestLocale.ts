import type { LocaleInfo } from './api/types.js'

/**
 * The locale that suits a visitor best: the first of the languages asked for, in order of their
 * weight, that we have; a region we lack gives way to its language. None: the default locale.
 *
 * @param accept the `Accept-Language` header.
 * @see RFC 9110 §12.5.4, RFC 4647 §3.4
 */
export function bestLocale({
  accept,
  locales,
}: {
  accept: string | null
  locales: readonly LocaleInfo[]
}): LocaleInfo | undefined {
  for (const range of rangesOf(accept ?? '')) {
    const exact = locales.find(({ tag }) => tag.toLowerCase() === range)
    const language = range.split('-')[0]
    const near = locales.find(({ tag }) => tag.toLowerCase().split('-')[0] === language)
    const found = exact ?? near
    if (found) return found
  }
  return locales.find(({ isDefault }) => isDefault) ?? locales[0]
}

function rangesOf(accept: string): string[] {
  return accept
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [range = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return { range, index, weight: weight ? Number(weight.slice(2)) : 1 }
    })
    .filter(({ range, weight }) => range !== '' && range !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ range }) => range)
}
