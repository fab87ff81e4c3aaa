/** What an address says of the entry whose page it is. */
export type PageParts = { locale: string; slug: string | null; id: string | null }

const NAMES = ['locale', 'slug', 'id'] as const

/**
 * Reads addresses that a URL pattern of a programme makes: the other way round of `fillPattern`. A
 * pattern without `{locale}` tells no language, so it reads nothing. Pure.
 */
export function pagePattern(pattern: string, baseUrl: string): (url: URL) => PageParts | null {
  const marked = NAMES.reduce(
    (text, name) => text.replaceAll(`{${name}}`, `stories-${name}-mark`),
    pattern,
  )
  if (!URL.canParse(marked, baseUrl)) return () => null
  const { origin, pathname, search } = new URL(marked, baseUrl)
  const names: string[] = []
  const parts = (origin + pathname + search).split(/stories-(locale|slug|id)-mark/)
  const source = parts.map((part, at) => {
    if (at % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    names.push(part)
    return '([^/?#&]+)'
  })
  const expression = new RegExp(`^${source.join('')}$`)
  return (url) => {
    const address = url.origin + url.pathname + (search === '' ? '' : url.search)
    const found = expression.exec(address)
    return found && partsOf(names, found.slice(1))
  }
}

function partsOf(names: readonly string[], values: readonly string[]): PageParts | null {
  const read = (name: string) => {
    const value = values[names.indexOf(name)]
    return value === undefined ? null : decoded(value)
  }
  const locale = read('locale')
  return locale === null ? null : { locale, slug: read('slug'), id: read('id') }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
