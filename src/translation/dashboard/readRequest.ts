import type { Settings } from '../../entries/settings.js'
import type { FieldProblem } from './fieldProblem.js'
import { readAssignment } from './readAssignment.js'

/** With drafts each entry may take as long as a machine does. */
const MOST_FILLED = 50
const LONGEST_NOTE = 1000

/** Requested translations, open to any translator of the language. */
export type WantedWork = {
  /** `type:id`, each once. */
  keys: readonly string[]
  locale: string
  /** A calendar day, `2026-11-30`; null: no day. */
  due: string | null
  note: string | null
  /** Fill in drafts before. */
  fill: boolean
}

/** What a body asks for, as far as that can be told without the database. Pure. */
export function readRequest(
  body: Record<string, unknown>,
  settings: Pick<Settings, 'locales'>,
): { wanted: WantedWork } | { problem: FieldProblem } {
  const { keys, locale, due = null, note = null, fill = false } = body
  const read = readAssignment({ keys, locale, due, owner: null }, settings)
  if ('problem' in read) return read
  if (note !== null && (typeof note !== 'string' || note.length > LONGEST_NOTE)) {
    const vars = { most: LONGEST_NOTE }
    return { problem: { field: 'note', expected: 'translation.expect.note', vars, given: note } }
  }
  if (typeof fill !== 'boolean') {
    return { problem: { field: 'fill', expected: 'translation.expect.flag', given: fill } }
  }
  const { assignment } = read
  if (fill && assignment.keys.length > MOST_FILLED) {
    const vars = { most: MOST_FILLED }
    const given = assignment.keys.length
    return { problem: { field: 'keys', expected: 'translation.expect.filled', vars, given } }
  }
  return { wanted: { ...assignment, note: note?.trim() || null, fill } }
}
