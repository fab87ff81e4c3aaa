import { z } from 'zod'

import { type Said, said } from '../../schema/said.js'

/** A variable of the environment: what it is, and what is said of it in messages and on the page. */
type Words = Required<Pick<Said, 'meaning' | 'expected' | 'remedy'>> & Said

/** A variable without a default: null, if it is not set. */
export function optional<S extends z.ZodType<unknown, string>>(schema: S, words: Words) {
  return said(schema, words).optional()
}

/** A variable with a default, written as it would be set. */
export function variable<S extends z.ZodType<unknown, string>>(
  schema: S,
  { fallback, ...words }: Words & { fallback: string },
) {
  return said(schema, words).prefault(fallback as z.input<S>)
}

/** A number of so many digits at most, within bounds. */
export function digits(most: number) {
  return z
    .string()
    .regex(new RegExp(`^\\d{1,${most}}$`))
    .transform(Number)
}

/** `1` or `0`. */
export function flag() {
  return z.enum(['1', 'true', '0', 'false']).transform((given) => ['1', 'true'].includes(given))
}

/** One of a few words, in any case. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return z.string().toLowerCase().pipe(z.enum(words))
}

/** What a message says of a value that is secret. */
export function lengthOf(given: unknown): string {
  return `${String(given).length} characters`
}
