import type { Line } from './pasted.js'
import { ELEMENT, writeLine, type WrittenNode } from './writeLine.js'

export type Item = Extract<Line, { type: 'item' }>

/** A list that is being written; its items have their numbers from `start`. */
type List = { ordered: boolean; start: number; items: WrittenNode[]; count: number }

/** Lists of items in their order: deeper ones within, another kind on the same level as a new list. */
export function writeLists(items: readonly Item[], newId: () => string): WrittenNode[] {
  return listsAt(items, 0, newId)
}

/**
 * @param level How deep these lists stand. What the source left out between two levels is left out
 *   here too: the least deep items are those of this level.
 */
function listsAt(items: readonly Item[], level: number, newId: () => string): WrittenNode[] {
  const lists: List[] = []
  for (const run of byDepth(items)) {
    const [first] = run
    if (!first) continue
    if (run.isDeeper) addNested(lists, first, listsAt(run, level + 1, newId), level)
    else addItem(listFor(lists, first), writeLine(first.runs, newId), level)
  }
  return lists.map(({ ordered, start, items: children }) => ({
    ...{ ...ELEMENT, type: 'list', listType: ordered ? 'number' : 'bullet' },
    ...{ tag: ordered ? 'ol' : 'ul', start, children },
  }))
}

type RunOfItems = Item[] & { isDeeper: boolean }

/** Each item of the least depth so far, and between them those that are deeper, together. */
function byDepth(items: readonly Item[]): RunOfItems[] {
  let depth = items[0]?.depth ?? 0
  const runs: RunOfItems[] = []
  for (const item of items) {
    const isDeeper = item.depth > depth
    depth = Math.min(depth, item.depth)
    const last = runs.at(-1)
    if (isDeeper && last?.isDeeper) last.push(item)
    else runs.push(Object.assign([item], { isDeeper }))
  }
  return runs
}

function listFor(lists: List[], { ordered, start }: Item): List {
  const last = lists.at(-1)
  if (last?.ordered === ordered) return last
  const list: List = { ordered, start: ordered ? start : 1, items: [], count: 0 }
  lists.push(list)
  return list
}

function addItem(list: List, children: WrittenNode[], level: number): void {
  const value = list.start + list.count
  list.count += 1
  list.items.push({ ...ELEMENT, type: 'listitem', indent: level, value, children })
}

/** Lexical writes a list within an item as an item of its own, which is not counted. */
function addNested(lists: List[], first: Item, nested: WrittenNode[], level: number): void {
  const list = lists.at(-1) ?? listFor(lists, first)
  const value = list.start + list.count
  for (const child of nested) {
    list.items.push({ ...ELEMENT, type: 'listitem', indent: level, value, children: [child] })
  }
}
