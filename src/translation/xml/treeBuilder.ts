import type { SaxesAttributeNS, SaxesParser } from 'saxes'

import type { XmlAttribute, XmlElement, XmlLimits, XmlNode } from './types.js'
import { XmlError } from './xmlError.js'

/** Forced, as XML 1.1 allows control characters. */
export const OPTIONS = {
  xmlns: true,
  position: true,
  defaultXMLVersion: '1.0',
  forceXMLVersion: true,
} as const

export type Parser = SaxesParser<typeof OPTIONS>
export type Place = { line: number; column: number }

type Open = XmlElement & { children: readonly XmlNode[] | XmlNode[] }

const XMLNS = 'http://www.w3.org/2000/xmlns/'
/** One for all: most elements of a large file have no attributes, or no children. */
const NONE: readonly never[] = []

/** Builds a tree from what a parser tells, within limits. */
export class TreeBuilder {
  root: XmlElement | null = null
  readonly #parser: Parser
  readonly #most: XmlLimits
  readonly #open: Open[] = []
  readonly #names = new Map<string, string>()
  #start: Place = { line: 0, column: 0 }
  #elements = 0
  #attributes = 0

  constructor(parser: Parser, most: XmlLimits, startOf: (name: string) => Place) {
    this.#parser = parser
    this.#most = most
    parser.on('error', ({ message }) =>
      refuse(parser, message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '')),
    )
    parser.on('opentagstart', ({ name }) => {
      this.#start = startOf(name)
      this.#attributes = 0
      this.#limit('elements', ++this.#elements, 'elements')
      this.#limit('depth', this.#open.length + 1, 'elements within each other')
    })
    parser.on('attribute', ({ value }) => {
      this.#limit('attributes', ++this.#attributes, 'attributes of one element')
      this.#limit('textLength', value.length, 'characters in one attribute')
    })
    parser.on('opentag', (tag) => this.#addElement(tag))
    parser.on('closetag', () => this.#close())
    parser.on('text', (text) => this.#addText(text))
    parser.on('cdata', (text) => this.#addText(text))
  }

  #addElement(tag: Tag): void {
    const { uri, prefix } = tag
    const given =
      this.#attributes === 0
        ? NONE
        : Object.values(tag.attributes).flatMap((one) => this.#attribute(one))
    const attributes = given.length === 0 ? NONE : given
    const { line, column } = this.#start
    const name = this.#kept(tag.local)
    const element = { uri, name, prefix, attributes, children: NONE, line, column }
    this.root ??= element
    this.#addChild(element)
    this.#open.push(element)
  }

  #attribute({ uri, local, prefix, value }: SaxesAttributeNS): XmlAttribute | [] {
    return uri === XMLNS ? [] : { uri, name: this.#kept(local), prefix, value }
  }

  /** One string for all that are the same: a large file has few names. */
  #kept(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    this.#names.set(name, name)
    return name
  }

  /** An array that grew has room for more; a copy takes what it needs. */
  #close(): void {
    const element = this.#open.pop()
    if (element && element.children.length > 1) element.children = element.children.slice()
  }

  #addText(text: string): void {
    if (text === '') return
    const children = this.#open.at(-1)?.children ?? NONE
    const last = children.at(-1)
    const joined = typeof last === 'string' ? last + text : text
    this.#limit('textLength', joined.length, 'characters in one text')
    if (typeof last === 'string') (children as XmlNode[])[children.length - 1] = joined
    else this.#addChild(joined)
  }

  #addChild(child: XmlNode): void {
    const parent = this.#open.at(-1)
    if (!parent) return
    if (parent.children === NONE) parent.children = [child]
    else (parent.children as XmlNode[]).push(child)
  }

  #limit(limit: keyof XmlLimits, count: number, of: string): void {
    if (count > this.#most[limit]) {
      refuse(this.#parser, `expected at most ${this.#most[limit]} ${of}`)
    }
  }
}

type Tag = {
  uri: string
  local: string
  prefix: string
  attributes: Record<string, SaxesAttributeNS>
}

/** @throws XmlError at the place where the parser is */
export function refuse(parser: Parser, message: string): never {
  throw new XmlError(`${message}.`, { line: parser.line, column: Math.max(1, parser.column) })
}
