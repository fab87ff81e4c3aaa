import { z } from 'zod'

import type { Settings } from '../../entries/settings.js'
import { field, type FieldProblem, readFields } from './fieldProblem.js'
import { DUE, takeBody } from './readAssignment.js'

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

/** The body of `POST /translation/request`. */
export function requestBody(settings: Pick<Settings, 'locales'>) {
  return takeBody(settings).extend({
    due: DUE.default(null),
    note: field(z.string().max(LONGEST_NOTE).nullable(), {
      meaning: 'What translators are told.',
      expected: 'translation.expect.note',
      vars: { most: LONGEST_NOTE },
    }).default(null),
    fill: field(z.boolean(), {
      meaning: `Fill in drafts before, for ${MOST_FILLED} entries at most.`,
      expected: 'translation.expect.flag',
    }).default(false),
  })
}

/** What a body asks for, as far as that can be told without the database. Pure. */
export function readRequest(
  body: Record<string, unknown>,
  settings: Pick<Settings, 'locales'>,
): { wanted: WantedWork } | { problem: FieldProblem } {
  const read = readFields(requestBody(settings), body)
  if ('problem' in read) return read
  const { keys, note, fill, ...others } = read.fields
  if (fill && keys.length > MOST_FILLED) {
    const vars = { most: MOST_FILLED }
    const given = keys.length
    return { problem: { field: 'keys', expected: 'translation.expect.filled', vars, given } }
  }
  return { wanted: { ...others, keys, fill, note: note?.trim() || null } }
}
