/**
 * The initial target locale of the translate view: the requested one, else the admin's content
 * locale, else the first that is not the source. Null where there is no other.
 */
export function firstTarget({
  asked,
  current,
  source,
  locales,
}: {
  /** From the address. */
  asked: string | null
  /** Of the admin. */
  current: string | null
  source: string | null
  locales: readonly string[]
}): string | null {
  const targets = locales.filter((locale) => locale !== source)
  return [asked, current].find((one) => one !== null && targets.includes(one)) ?? targets[0] ?? null
}
