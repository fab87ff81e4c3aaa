import type { CheckContext, Found } from './types.js'

/** « %s », “%1$d”, “%(name)s”; a percentage has its number before the sign. */
const WRITTEN =
  /(?<![\d\p{L}%])(?<!\d[\s\u00a0\u202f])%(?:\d\$|\([\p{L}\d_]{1,40}\))?[sdif](?![\p{L}\d])/gu

/** Placeholders of programs are those of the source, each as often. */
export function printfPlaceholders({ sourceWords, targetWords }: CheckContext): Found[] {
  const wanted = countsIn(sourceWords.masked)
  const given = countsIn(targetWords.masked)
  return [...new Set([...wanted.keys(), ...given.keys()])].flatMap((name): Found[] => {
    const [source, target] = [wanted.get(name) ?? 0, given.get(name) ?? 0]
    if (source === target) return []
    const key = source > target ? 'checks.placeholders.lost' : 'checks.placeholders.added'
    return [{ message: { key, values: { name } } }]
  })
}

function countsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [name] of text.matchAll(WRITTEN)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
