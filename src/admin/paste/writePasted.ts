import { BOLD, type Block, type Line, type Run } from './pasted.js'
import { ELEMENT, writeLine, type WrittenNode } from './writeLine.js'
import { writeLists } from './writeLists.js'
import { writeTable } from './writeTable.js'

/** Levels of headings that our editor has. */
const HIGHEST = 2
const DEEPEST = 4

/** Blocks as nodes of the editor. */
export function writeBlocks(blocks: readonly Block[], newId: () => string): WrittenNode[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  const shift = HIGHEST - Math.min(...levels)
  return inGroups(blocks).flatMap((group): WrittenNode[] => {
    const [first] = group
    if (!first) return []
    if (first.type === 'item') return writeLists(group.flatMap(asItem), newId)
    if (first.type === 'rule') return [{ type: 'horizontalrule', version: 1 }]
    if (first.type === 'table')
      return [writeTable(first.rows, (lines) => writeBlocks(lines, newId))]
    if (first.type !== 'heading') return [paragraphLike(first, newId)]
    const tag = `h${Math.min(DEEPEST, first.level + shift)}`
    const children = writeLine(first.runs.map(withoutBold), newId)
    return [{ ...ELEMENT, type: 'heading', tag, children }]
  })
}

/** Items of one list that stand side by side are written together. */
function inGroups(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const [item] = last ?? []
    const isNext = block.type === 'item' && item?.type === 'item' && block.list === item.list
    if (last && isNext) last.push(block)
    else groups.push([block])
  }
  return groups
}

function asItem(block: Block) {
  return block.type === 'item' ? [block] : []
}

function paragraphLike({ type, runs }: Line, newId: () => string): WrittenNode {
  const more = type === 'paragraph' ? { textFormat: 0, textStyle: '' } : {}
  return { ...ELEMENT, type, ...more, children: writeLine(runs, newId) }
}

/** A heading is bold anyway. */
function withoutBold(run: Run): Run {
  return run === 'break' ? run : { ...run, format: run.format & ~BOLD }
}
