import { z } from 'zod'

/** A text of `i18n`, and what stands for its `{names}`. */
export type TextKeyOf = { key: string; vars?: Readonly<Record<string, string | number>> }

/** What people read of a value, in messages and on the pages that are made from schemas. */
export type Said = {
  /** What the value is for, in sentences. */
  meaning?: string
  /** `a whole number from 1 to 65535`. @default told from the schema (`expectedOf`) */
  expected?: string
  /** What is expected instead of a name that an object does not know. @default its names */
  names?: string
  /** What is expected, in the language of who is told: a text of `i18n`. @default `expected` */
  text?: TextKeyOf
  /** What to do about a wrong one. */
  remedy?: string
  /** What a message shows of a wrong one. @default its JSON */
  shown?: (given: unknown) => string
  /** Values to copy, as they are written where they are set. */
  examples?: readonly string[]
}

const SAID = z.registry<Said>()

/** Notes what people read of a schema, and gives it back. */
export function said<S extends z.ZodType>(schema: S, words: Said): S {
  SAID.add(schema, words)
  return schema
}

/** What people read of a schema, or of what it wraps; the outer words go before the inner ones. */
export function saidOf(schema: z.core.$ZodType): Said {
  const inner = innerOf(schema)
  return { ...(inner ? saidOf(inner) : {}), ...SAID.get(schema) }
}

/** What a schema makes optional, gives a default or changes; null: it wraps nothing. */
export function innerOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const { def } = (schema as z.core.$ZodTypes)._zod // every schema is one of these
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return def.innerType
    case 'pipe':
      // `preprocess` is one whose first half takes anything.
      return (def.in as z.core.$ZodTypes)._zod.def.type === 'transform' ? def.out : def.in
    default:
      return null
  }
}
