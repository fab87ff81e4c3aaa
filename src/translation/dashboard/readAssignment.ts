import { z } from 'zod'

import type { Settings } from '../../entries/settings.js'
import { field, type FieldProblem, oneOf, readFields } from './fieldProblem.js'

const MOST_KEYS = 500
const DAY = /^\d{4}-\d\d-\d\d$/

/** Whose work translations are to be, and until when. */
export type Assignment = {
  /** `type:id`, each once. */
  keys: readonly string[]
  locale: string
  /** The id of an account; null: unassigned. */
  owner: string | null
  /** A calendar day, `2026-11-30`; null: no day. */
  due: string | null
}

type Known = Pick<Settings, 'locales'>

const KEY_WORDS = {
  meaning: 'Entries, such as `stories:12`.',
  expected: 'translation.expect.keys',
  vars: { most: MOST_KEYS },
} as const

/** Several entries. */
export const KEYS = field(
  z
    .array(field(z.string().regex(/^\w+:[\w-]{1,64}$/), KEY_WORDS))
    .min(1)
    .max(MOST_KEYS),
  KEY_WORDS,
).transform((keys) => [...new Set(keys)])

/** One of the languages of the site. */
export function localeField({ locales }: Known) {
  return oneOf(
    locales.map(({ code }) => code),
    'The language of the translations.',
  )
}

/** Until when. */
export const DUE = field(z.string().refine(isDay).nullable(), {
  meaning: 'A calendar day such as `2026-11-30`; null: no day.',
  expected: 'translation.expect.due',
})

/** The body of `POST /translation/take`. */
export function takeBody(settings: Known) {
  return z.object({ keys: KEYS, locale: localeField(settings) })
}

/** The body of `POST /translation/assign`. */
export function assignBody(settings: Known) {
  return takeBody(settings).extend({
    owner: field(z.union([z.string(), z.number()]).transform(String).nullable(), {
      meaning: 'The id of an account; null: unassigned.',
      expected: 'translation.expect.owner',
    }),
    due: DUE,
  })
}

/** An assignment as a request has it, as far as that can be told without the database. Pure. */
export function readAssignment(
  given: Record<string, unknown>,
  settings: Known,
): { assignment: Assignment } | { problem: FieldProblem } {
  const read = readFields(assignBody(settings), given)
  return 'problem' in read ? read : { assignment: read.fields }
}

/** Whether a text is a day that the calendar has: JavaScript takes 31 February for 3 March. */
function isDay(given: string): boolean {
  if (!DAY.test(given)) return false
  const date = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)
}
