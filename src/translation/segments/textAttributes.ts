import type { LexicalNode } from './lexicalNode.js'

/** Properties of an unformatted text node in the editor. */
const PLAIN = { type: 'text', version: 1, mode: 'normal', style: '', detail: 0 }

/** The bits of a text's `format`, as Lexical numbers them. */
const FORMATS = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'code',
  'subscript',
  'superscript',
  'highlight',
  'lowercase',
  'uppercase',
  'capitalize',
]

/** How a text is formatted: single bits, and the properties that no bit stands for. */
export type TextAttributes = { format: number; properties: LexicalNode | null }

/** How a text node is formatted. Properties that are missing count as the editor's own. */
export function attributesOf(node: LexicalNode): TextAttributes {
  const { text: _text, format, ...rest } = node
  return {
    format: typeof format === 'number' ? format : 0,
    properties: isPlain(rest) ? null : { ...PLAIN, ...rest },
  }
}

function isPlain(properties: LexicalNode): boolean {
  return Object.entries(properties).every(([name, value]) =>
    Object.hasOwn(PLAIN, name)
      ? PLAIN[name as keyof typeof PLAIN] === value // a name that it has
      : value === undefined,
  )
}

/** The text node that {@link attributesOf} was asked about. */
export function textNode(text: string, { format, properties }: TextAttributes): LexicalNode {
  return { ...(properties ?? PLAIN), text, format }
}

/** The bits that are set, lowest first. */
export function bitsOf(format: number): number[] {
  const bits: number[] = []
  for (let at = 0; at < 31; at += 1) if (format & (1 << at)) bits.push(1 << at)
  return bits
}

/** `bold italic` for 3. */
export function formatName(format: number): string {
  return bitsOf(format)
    .map((bit) => FORMATS[Math.log2(bit)] ?? `format ${bit}`)
    .join(' ')
}
