import type { RichTextData } from '../../editions/types.js'
import type { InlineText } from '../../translation/segments/types.js'
import { pseudoInline, pseudoText } from '../../translation/xliff/pseudoText.js'

type Node = Record<string, unknown> & { children?: Node[] }

/** A rich text as the pseudo-locale shows it, each paragraph or item as one; its addresses stay. */
export function pseudoRichText({ root }: RichTextData): RichTextData {
  return { root: inBlock(root) }
}

/** A node with what it holds; the words of its own lines are one text, those of inner blocks others. */
function inBlock(node: Node): Node {
  if (!Array.isArray(node.children)) return isCallOut(node) ? callOut(node) : node
  const lines = node.children.flatMap(wordsIn)
  const words = pseudoAll(lines)
  return { ...node, children: node.children.map((child) => rewritten(child, words)) }
}

/** The texts of a line, those within links too, in their order. */
function wordsIn(node: Node): string[] {
  if (node.type === 'text') return typeof node.text === 'string' ? [node.text] : []
  return node.type === 'link' ? (node.children ?? []).flatMap(wordsIn) : []
}

/** @param words Those of {@link wordsIn}, taken one after the other. */
function rewritten(node: Node, words: string[]): Node {
  if (node.type === 'text') return { ...node, text: words.shift() ?? '' }
  if (node.type !== 'link') return inBlock(node)
  return { ...node, children: (node.children ?? []).map((child) => rewritten(child, words)) }
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

function isCallOut({ type, fields }: Node): boolean {
  return type === 'block' && typeof fields === 'object' && fields !== null && 'text' in fields
}

function callOut(node: Node): Node {
  const fields = node.fields as { text: unknown } // see `isCallOut`
  const { text } = fields
  return typeof text === 'string'
    ? { ...node, fields: { ...fields, text: pseudoText(text) } }
    : node
}
