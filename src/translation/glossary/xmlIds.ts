/** What begins the XML ids that we make, so that they are told from those of other tools. */
const OURS = 'stories-'

/** An id as an XML name, which it need not be itself: signs that names lack are written as codes. */
export function xmlId(id: string): string {
  const coded = [...id].map((sign) =>
    /[A-Za-z0-9-]/.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}.`,
  )
  return OURS + coded.join('')
}

/** The id that {@link xmlId} wrote; another tool's stays as it is. Null for none. */
export function ownId(name: string | null): string | null {
  if (!name?.startsWith(OURS)) return name || null
  return name.slice(OURS.length).replace(/_([0-9a-f]{1,6})\./g, (whole, code: string) => {
    const sign = parseInt(code, 16)
    return sign <= 0x10ffff ? String.fromCodePoint(sign) : whole
  })
}
