import { createHash } from 'node:crypto'

import { matchTexts } from './matchTexts.js'

/**
 * Ids for the texts of a list whose items have none of their own: each keeps the id under which it
 * was known, wherever it stands now and though it was edited. A new text gets an id from its words,
 * so that the same list gives the same ids anywhere.
 *
 * @param known What the texts were at the last look, in their order; ids are unique.
 * @param taken Further ids that none may get.
 * @returns An id for each text, all different.
 */
export function alignBlocks(
  known: readonly { id: string; text: string }[],
  now: readonly string[],
  taken: Iterable<string> = [],
): string[] {
  const used = new Set([...taken, ...known.map(({ id }) => id)])
  const newId = idMaker(used)
  const match = matchTexts(
    known.map(({ text }) => text),
    now,
  )
  return now.map((text, at) => {
    const id = known[match[at] ?? -1]?.id ?? newId(text)
    used.add(id)
    return id
  })
}

/** Makes ids that are not used. Equal texts go on counting where the one before them stopped. */
function idMaker(used: ReadonlySet<string>): (text: string) => string {
  const ordinals = new Map<string, number>()
  return (text) => {
    for (let ordinal = ordinals.get(text) ?? 0; ; ordinal += 1) {
      const id = createHash('sha256').update(`${ordinal} ${text}`).digest('hex').slice(0, 8)
      if (used.has(id)) continue
      ordinals.set(text, ordinal + 1)
      return id
    }
  }
}
