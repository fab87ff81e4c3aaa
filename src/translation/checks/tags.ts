/** “<strong>”, “</a>”: code in the text itself. */
const TAG = /<(\/?)([a-z][a-z\d]{0,9})(?:\s[^<>]{0,200})?(\/?)>/giu
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input'])

export type Tag = { mark: string; at: number }

/** Tags that are opened and not closed, or closed and not opened. */
export function oddTags(text: string): Tag[] {
  const open = new Map<string, Tag[]>()
  const odd: Tag[] = []
  for (const { 0: mark, 1: end, 2: name = '', 3: own, index: at } of text.matchAll(TAG)) {
    const key = name.toLowerCase()
    if (own || VOID.has(key)) continue
    const before = open.get(key) ?? []
    open.set(key, before)
    if (!end) before.push({ mark, at })
    else if (!before.pop()) odd.push({ mark, at })
  }
  return [...odd, ...[...open.values()].flat()].sort((a, b) => a.at - b.at)
}
