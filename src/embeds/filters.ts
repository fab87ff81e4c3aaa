/** Gives the value of an attribute; null: it is not there. */
type Read = (name: string) => string | null

/** Most entries of one list. */
const MOST = 24

/** What a page may set on lists of testimonials and key results. */
export const FILTERS = ['entry', 'theme', 'programme', 'country', 'year', 'limit'] as const

/** The conditions of a list, as attributes say them; what makes no sense is left out. Pure. */
export function whereOf(read: Read): Readonly<Record<string, object>> {
  const text = (name: string) => read(name)?.trim() || null
  const many = (name: string) => text(name)?.split(/[\s,]+/) ?? []
  const year = Number(text('year'))
  const entries = many('entry')
  const themes = many('theme')
  const programme = text('programme')
  const countries = many('country').map((code) => code.toUpperCase())
  return {
    ...(entries.length > 0 ? { id: { in: entries } } : {}),
    ...(themes.length > 0 ? { theme: { in: themes } } : {}),
    ...(programme !== null ? { programme: { equals: programme } } : {}),
    ...(countries.length > 0 ? { country: { in: countries } } : {}),
    ...(Number.isInteger(year) && year > 0 ? { year: { equals: year } } : {}),
  }
}

/** How many entries a list shows: `limit`, from 1 to 24. Pure. */
export function limitOf(read: Read, usual: number): number {
  const limit = Number.parseInt(read('limit') ?? '', 10)
  return Number.isNaN(limit) ? usual : Math.min(Math.max(limit, 1), MOST)
}
