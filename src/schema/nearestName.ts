/**
 * The name that somebody meant who wrote `given`, whatever its case; null: none is near. Of
 * five letters three may differ: `story` means `stories`.
 */
export function nearestName(given: string, names: readonly string[]): string | null {
  const most = Math.floor(given.length * 0.4) + 1
  const [nearest] = names
    .map((name) => ({ name, edits: editsBetween(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((one, other) => one.edits - other.edits)
  return nearest?.name ?? null
}

/** Letters to add, remove or change, by Wagner and Fischer's table, of which a row is kept. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1]
    for (let at = 0; at < other.length; at += 1) {
      const changed = (row[at] ?? 0) + (letter === other[at] ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
