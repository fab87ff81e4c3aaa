/** Character data (with CDATA sections and character references resolved), or an element. */
export type XmlNode = XmlElement | string

/** An element as it stands in a file. No two strings stand side by side in `children`. */
export type XmlElement = {
  /** Namespace; '' for none. */
  uri: string
  /** Without its prefix. */
  name: string
  prefix: string
  /** In the order of the file; namespace declarations are left out. */
  attributes: readonly XmlAttribute[]
  children: readonly XmlNode[]
  /** Of the `<` of its start tag, from 1. */
  line: number
  column: number
}

export type XmlAttribute = {
  /** Namespace; '' for none. */
  uri: string
  name: string
  prefix: string
  value: string
}

/** What a file may hold at most. */
export type XmlLimits = {
  /** @default 33554432 (32 MiB) */
  bytes: number
  /** In the whole file. @default 160000: 16 for each of 10,000 segments */
  elements: number
  /** Elements within each other; the root is 1. @default 100 */
  depth: number
  /** Of one element, namespace declarations included. @default 100 */
  attributes: number
  /** Of one piece of text or attribute value, in UTF-16 units. @default 8388608 */
  textLength: number
}
