import { termsFor } from './termsFor.js'
import { memoryMatches } from './memoryMatches.js'
import { programmeIn } from '../records/marks.js'
import type { Opened } from '../workspace/openTranslation.js'
import type { Aids } from '../workspace/viewOf.js'

/**
 * What helps with the translation of an entry: the glossary of its programme and of all, and the
 * memory. Up to four queries.
 *
 * @param only The segments that matches are wanted for. @default all
 */
export async function aidsFor(opened: Opened, only?: ReadonlySet<string>): Promise<Aids> {
  const { store, row, segments } = opened
  const wanted = only ? segments.filter(({ id }) => only.has(id)) : segments
  const terms = await termsFor(store, { programme: row ? programmeIn(row.marks) : null })
  const matches = await memoryMatches(opened, wanted)
  return {
    checks: store.settings.translation.checks,
    terms,
    matches: ({ id }) => matches.get(id) ?? [],
  }
}
