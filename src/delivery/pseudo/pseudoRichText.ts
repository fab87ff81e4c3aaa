import type { RichTextData } from '../../editions/types.js'
import { asObject } from '../../entries/read.js'
import { rowOf } from '../../richText/readBlock.js'
import type { RichTextBlock } from '../../richText/types.js'
import type { InlineText } from '../../translation/segments/types.js'
import { pseudoInline, pseudoText } from '../../translation/xliff/pseudoText.js'

type Blocks = readonly RichTextBlock[]
type Node = Record<string, unknown> & { children?: Node[] }

/** A rich text as the pseudo-locale shows it, each paragraph or item as one; its addresses stay. */
export function pseudoRichText({ root }: RichTextData, blocks: Blocks): RichTextData {
  return { root: inBlock(root, blocks) }
}

/** A node with what it holds; the words of its own lines are one text, those of inner blocks others. */
function inBlock(node: Node, blocks: Blocks): Node {
  if (!Array.isArray(node.children)) return node.type === 'block' ? withWords(node, blocks) : node
  const lines = node.children.flatMap(wordsIn)
  const words = pseudoAll(lines)
  return { ...node, children: node.children.map((child) => rewritten(child, { words, blocks })) }
}

/** The texts of a line, those within links too, in their order. */
function wordsIn(node: Node): string[] {
  if (node.type === 'text') return typeof node.text === 'string' ? [node.text] : []
  return node.type === 'link' ? (node.children ?? []).flatMap(wordsIn) : []
}

/** @param to `words` are those of {@link wordsIn}, taken one after the other. */
function rewritten(node: Node, to: { words: string[]; blocks: Blocks }): Node {
  if (node.type === 'text') return { ...node, text: to.words.shift() ?? '' }
  if (node.type !== 'link') return inBlock(node, to.blocks)
  return { ...node, children: (node.children ?? []).map((child) => rewritten(child, to)) }
}

/** Texts that are read as one: in one pair of brackets, and each where it was. */
function pseudoAll(texts: readonly string[]): string[] {
  if (texts.join('') === '') return [...texts]
  const between = { code: 'alone', id: '1' } as const
  const line: InlineText = texts.flatMap((text, at) => (at === 0 ? [text] : [between, text]))
  const made = ['']
  for (const part of pseudoInline(line)) {
    if (typeof part === 'string') made.push((made.pop() ?? '') + part)
    else made.push('')
  }
  return made
}

/** A block with its words rewritten. */
function withWords(node: Node, blocks: Blocks): Node {
  const fields = asObject(node.fields)
  const row = rowOf(blocks, fields)
  if (row?.shows !== null) return node
  const words = row.words.flatMap((name) => {
    const value = fields[name]
    return typeof value === 'string' ? [[name, pseudoText(value)] as const] : []
  })
  return { ...node, fields: { ...fields, ...Object.fromEntries(words) } }
}
