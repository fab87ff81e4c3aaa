import type { ExchangeEntry } from './model.js'

/** Slug of the collection and uid of the entry, as the `original` of a file. */
export function originalOf({ collection, entry }: ExchangeEntry): string {
  return `${collection}/${entry}`
}

/** Ids of files by entry, as XLIFF 2.1 wants them (NMTOKEN, unique): the uid, where that is one. */
export function fileIds(entries: readonly ExchangeEntry[]): string[] {
  const taken = new Set<string>()
  return entries.map(({ entry }) => {
    const id = entry.replace(/[^\w.-]/g, '-') || 'file'
    let unique = id
    for (let number = 2; taken.has(unique); number++) unique = `${id}.${number}`
    taken.add(unique)
    return unique
  })
}
