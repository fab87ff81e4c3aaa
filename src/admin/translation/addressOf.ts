/** The query of an address as text, from its parts as Next gives them; lists give their first. */
export function addressOf(
  params: Readonly<Record<string, string | readonly string[] | undefined>> | undefined,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params ?? {})) {
    const first = typeof value === 'string' ? value : value?.[0]
    if (first !== undefined) query.set(name, first)
  }
  return query.toString()
}
