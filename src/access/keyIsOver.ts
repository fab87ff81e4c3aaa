const DAY = 86_400_000

/**
 * Whether a key's last day is over.
 *
 * @param expiresOn calendar day (UTC), inclusive; a time after it is ignored; empty: never over. What
 *   cannot be read is over.
 */
export function isOver(expiresOn: unknown, now: Date): boolean {
  if (expiresOn === null || expiresOn === undefined || expiresOn === '') return false
  const day = expiresOn instanceof Date ? expiresOn.toISOString() : expiresOn
  const start = typeof day === 'string' ? Date.parse(`${day.slice(0, 10)}T00:00:00Z`) : Number.NaN
  return !(now.getTime() < start + DAY)
}
