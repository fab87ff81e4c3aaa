import type { Settings } from '../../entries/settings.js'
import type { FieldProblem } from './fieldProblem.js'
import { readLocale } from './readQuery.js'

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

/** An assignment as a request has it, as far as that can be told without the database. Pure. */
export function readAssignment(
  { keys, locale: code, owner, due }: Record<string, unknown>,
  settings: Pick<Settings, 'locales'>,
): { assignment: Assignment } | { problem: FieldProblem } {
  if (!isKeys(keys)) {
    const vars = { most: MOST_KEYS }
    return { problem: { field: 'keys', expected: 'translation.expect.keys', vars, given: keys } }
  }
  const locale = readLocale(code, settings)
  if ('problem' in locale) return locale
  if (owner !== null && typeof owner !== 'string' && typeof owner !== 'number') {
    return { problem: { field: 'owner', expected: 'translation.expect.owner', given: owner } }
  }
  if (due !== null && !isDay(due)) {
    return { problem: { field: 'due', expected: 'translation.expect.due', given: due } }
  }
  const unique = [...new Set(keys)]
  return {
    assignment: { keys: unique, ...locale, owner: owner === null ? null : String(owner), due },
  }
}

function isKeys(given: unknown): given is string[] {
  return (
    Array.isArray(given) &&
    given.length >= 1 &&
    given.length <= MOST_KEYS &&
    given.every((key) => typeof key === 'string' && /^\w+:[\w-]{1,64}$/.test(key))
  )
}

/** Whether a text is a day that the calendar has: JavaScript takes 31 February for 3 March. */
function isDay(given: unknown): given is string {
  if (typeof given !== 'string' || !DAY.test(given)) return false
  const date = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)
}
