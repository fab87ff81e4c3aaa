/**
 * Readers of unknown values in a one-locale document: each returns the expected type, or an empty
 * value.
 */

/** A text as it was written, or null when there is none. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export function asNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** One of the codes given, or null. */
export function asCode<T extends string>(value: unknown, codes: readonly T[]): T | null {
  return codes.find((known) => known === value) ?? null
}

export function asTexts(value: unknown): string[] {
  return asList(value).flatMap((item) => asText(item) ?? [])
}

/** An object with members by name, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? { ...value } : {}
}

export function asObjects(value: unknown): Record<string, unknown>[] {
  return asList(value).map(asObject)
}

/** The calendar day of a moment, `YYYY-MM-DD`, or null. Days are stored at noon or midnight UTC. */
export function asDay(value: unknown): string | null {
  return asText(value)?.slice(0, 10) ?? null
}

/** Each value once, nulls left out, in the order of the first. */
export function unique<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values.filter((value): value is T => value !== null))]
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
