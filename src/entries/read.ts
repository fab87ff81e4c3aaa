/** Readers of the unknown values in a one-locale doc: each gives the value asked for, or nothing. */

/** A text as it was written, or null when there is none. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** One of the codes given, or null. */
export function code<T extends string>(value: unknown, codes: readonly T[]): T | null {
  return codes.find((known) => known === value) ?? null
}

export function texts(value: unknown): string[] {
  return list(value).flatMap((item) => text(item) ?? [])
}

/** An object with members by name, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? { ...value } : {}
}

export function records(value: unknown): Record<string, unknown>[] {
  return list(value).map(record)
}

/** The calendar day of a moment, `YYYY-MM-DD`, or null. Days are stored at noon or midnight UTC. */
export function day(value: unknown): string | null {
  return text(value)?.slice(0, 10) ?? null
}

/** Each value once, nulls left out, in the order of the first. */
export function unique<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values.filter((value): value is T => value !== null))]
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
