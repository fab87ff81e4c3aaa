import type { Endpoint } from 'payload'
import type { z } from 'zod'

/** What an endpoint takes and answers, for the description of the API (`docs/reference/openapi.json`). */
export type Operation = {
  /** What it does, in one sentence. */
  summary: string
  /** Parameters of the address. */
  query?: z.ZodObject
  /** Headers that it reads. */
  headers?: z.ZodObject
  /** JSON that it takes. */
  body?: z.ZodType
  /** Files that it takes, in words. */
  files?: string
  /** What it answers with 200, in words; null: it never does. */
  answer: string | null
  /** The JSON of that. */
  returns?: z.ZodType
  /** The MIME type of that; null: it has no body. @default 'application/json' */
  type?: string | null
  /** What it answers with other statuses that are no errors, or mean something here, in words. */
  others?: Readonly<Record<number, string>>
  /** Anonymous callers may ask. @default false */
  isOpen?: boolean
}

/** An endpoint of a collection, or of all. */
type Described = Omit<Endpoint, 'root'>

/** An endpoint with its description, which stands in its `custom`. */
export function described(endpoint: Described, operation: Operation): Described {
  return { ...endpoint, custom: { ...endpoint.custom, operation } }
}

/** The description of an endpoint; undefined: it has none. */
export function operationOf({ custom }: Pick<Described, 'custom'>): Operation | undefined {
  return custom?.operation as Operation | undefined // as `described` has put it there
}
