import type { Opened } from './openTranslation.js'
import type { Aids } from './viewOf.js'

/** What helps with the translation of an entry: its glossary and the memory. */
export function aidsFor({ store }: Opened): Promise<Aids> {
  return Promise.resolve({
    checks: store.settings.translation.checks,
    terms: [],
    matches: () => [],
  })
}
