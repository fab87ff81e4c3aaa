import type { Link } from './types.js'

type Text = { type: 'text'; text: string } & Record<string, unknown>
type Node = { type: string; version: number } & Record<string, unknown>

/** A Lexical editor state as Payload stores it; relations in its blocks may still be `Link`s. */
export type RichText = { root: Node & { children: Node[] } }

/** Blocks of our rich text that show another entry; slug and field have one name. */
type BlockType = 'testimonial' | 'keyResult' | 'document'

export function richText(...children: Node[]): RichText {
  return { root: { type: 'root', version: 1, ...ELEMENT, children } }
}

/** Plain paragraphs, one for each text. */
export function paragraphs(...texts: string[]): RichText {
  return richText(...texts.map(paragraph))
}

export function paragraph(text: string): Node {
  return {
    type: 'paragraph',
    version: 1,
    ...ELEMENT,
    textFormat: 0,
    textStyle: '',
    children: [textNode(text)],
  }
}

export function heading(text: string): Node {
  return { type: 'heading', version: 1, tag: 'h2', ...ELEMENT, children: [textNode(text)] }
}

/** `id` names the block within its text: 24 hexadecimal digits, like the ones Payload makes. */
export function block({ type, id, link }: { type: BlockType; id: string; link: Link }): Node {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockName: '', blockType: type, [type]: link },
  }
}

const ELEMENT = { direction: 'ltr', format: '', indent: 0 } as const

function textNode(text: string): Text & Node {
  return { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }
}
