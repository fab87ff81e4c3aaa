import type { XmlElement, XmlNode } from './types.js'

/** The elements within an element that have one of these names, in order. */
export function childrenOf(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement => isElement(node) && names.includes(node.name),
  )
}

/** An attribute without a namespace; `xml:lang` by that name. Null when it is not there. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const [prefix, local = ''] = name.includes(':') ? name.split(':') : ['', name]
  const found = element.attributes.find((one) => one.name === local && one.prefix === prefix)
  return found?.value ?? null
}

/** All text in an element, its inner elements' included. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('')
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}
