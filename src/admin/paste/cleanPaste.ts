import type { Dropped } from './pasted.js'
import { readPasted } from './readPasted.js'
import { writeLine, type WrittenNode } from './writeLine.js'
import { writeBlocks } from './writePasted.js'

export type Cleaned = {
  /** Nodes of our editor: blocks, or pieces of a line where no more than that was pasted. */
  nodes: WrittenNode[]
  dropped: Dropped
}

/**
 * What our editor keeps of a document from Word, Google Docs or the web: paragraphs, headings, lists,
 * quotes, tables, links, bold and italic words. The highest heading becomes one of the second level,
 * and the others keep their distance, down to the fourth. Pure.
 *
 * @param document The HTML of the clipboard, parsed; it is not changed.
 * @param newId Gives the id of each link.
 */
export function cleanPaste(document: Node, newId: () => string): Cleaned {
  const dropped: Dropped = { images: 0, links: 0, others: 0 }
  const { blocks, hasBlocks } = readPasted(document, dropped)
  const [only] = blocks
  if (!hasBlocks && blocks.length === 1 && only?.type === 'paragraph') {
    return { nodes: writeLine(only.runs, newId), dropped }
  }
  return { nodes: writeBlocks(blocks, newId), dropped }
}
