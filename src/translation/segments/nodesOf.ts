import { stableJson } from '../../entries/stableJson.js'
import type { FormatData } from './inlineOf.js'
import type { LexicalNode } from './lexicalNode.js'
import { attributesOf, textNode } from './textAttributes.js'
import type { Content, InlineText } from './types.js'

type Codes = Content['codes']
type Frame = FormatData & { id: string; nodes: LexicalNode[]; closes: (() => void) | null }

/**
 * The inline nodes that a text with codes stands for: the inverse of `inlineOf`. A code that
 * nothing is known of is left out, and its text stays; what is not closed ends with the text.
 */
export function nodesOf(text: InlineText, codes: Codes): LexicalNode[] {
  const nodes: LexicalNode[] = []
  const stack: Frame[] = [{ id: '', format: 0, properties: null, nodes, closes: null }]
  // How often each code is open, so that nobody looks through the stack for one that is not.
  const open = new Map<string, number>()
  for (const part of text) {
    const frame = stack.at(-1)
    if (!frame) break
    if (typeof part === 'string') addText(frame, part)
    else if (part.code === 'open') {
      stack.push(opened(part.id, frame, codes))
      open.set(part.id, (open.get(part.id) ?? 0) + 1)
    } else if (part.code === 'close') close(part.id, stack, open)
    else if (Object.hasOwn(codes, part.id)) addAlone(frame, codes[part.id]?.data)
  }
  while (stack.length > 1) stack.pop()?.closes?.()
  return nodes
}

function addText(frame: Frame, text: string): void {
  if (text === '') return
  const node = textNode(text, frame)
  const last = frame.nodes.at(-1)
  if (last && isJoined(last, node)) last.text = `${String(last.text)}${text}`
  else frame.nodes.push(node)
}

/** Neighbours that are formatted alike are one text for the editor, too. */
function isJoined(last: LexicalNode, node: LexicalNode): boolean {
  if (last.type !== 'text' || node.type !== 'text' || node.mode !== 'normal') return false
  return stableJson(attributesOf(last)) === stableJson(attributesOf(node))
}

function opened(id: string, frame: Frame, codes: Codes): Frame {
  const { format, properties, nodes } = frame
  const code = Object.hasOwn(codes, id) ? codes[id] : undefined
  const same = { id, format, properties, nodes, closes: null }
  if (!code || typeof code.data !== 'object' || code.data === null) return same
  if (code.type === 'fmt') {
    const own = code.data as FormatData // `inlineOf` wrote it
    return { ...same, format: format | own.format, properties: own.properties ?? properties }
  }
  const inner: LexicalNode[] = []
  const closes = () => {
    nodes.push({ ...structuredClone(code.data as LexicalNode), children: inner })
  }
  return { id, format, properties, nodes: inner, closes }
}

function close(id: string, stack: Frame[], open: Map<string, number>): void {
  if (id === '' || !open.get(id)) return
  for (let isClosed = false; !isClosed;) {
    const frame = stack.pop()
    if (!frame) return
    open.set(frame.id, (open.get(frame.id) ?? 1) - 1)
    frame.closes?.()
    isClosed = frame.id === id
  }
}

function addAlone(frame: Frame, data: unknown): void {
  if (typeof data === 'object' && data !== null) {
    frame.nodes.push(structuredClone(data) as LexicalNode)
  }
}
