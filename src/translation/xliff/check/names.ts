import type { XmlElement } from '../../xml/types.js'

export const CORE = 'urn:oasis:names:tc:xliff:document:2.0'
export const XML = 'http://www.w3.org/XML/1998/namespace'
export const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance'

/** The namespaces of the core and the published modules, by their prefix in the spec. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  xlf: CORE,
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
  /** A module of 2.0, an extension since 2.1. */
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.0',
}

const PREFIXES = new Map(Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix]))

/** The prefix of a namespace of the spec; undefined for any other. */
export function prefixOf(uri: string): string | undefined {
  return PREFIXES.get(uri)
}

/** `xlf:unit`, `mtc:match`; undefined for elements of other namespaces. */
export function keyOf({ uri, name }: XmlElement): string | undefined {
  const prefix = prefixOf(uri)
  return prefix === undefined ? undefined : `${prefix}:${name}`
}

/** How an element is called in messages: `<unit>`, `<mtc:match>`. */
export function shown({ uri, name, prefix }: XmlElement): string {
  const known = prefixOf(uri) ?? prefix
  return known === 'xlf' || known === '' ? `<${name}>` : `<${known}:${name}>`
}

export function isCore(element: XmlElement, ...names: string[]): boolean {
  return element.uri === CORE && names.includes(element.name)
}

/** The value of an attribute: without a namespace, or in that of a spec prefix (`fs:subFs`). */
export function attr(element: XmlElement, name: string): string | undefined {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['', name]
  const uri = prefix === '' ? '' : prefix === 'xml' ? XML : NAMESPACES[prefix ?? '']
  return element.attributes.find((one) => one.name === local && one.uri === uri)?.value
}

/** Elements among the children; of one kind if a key is given (`xlf:note`). */
export function children(element: XmlElement, key?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (key === undefined || keyOf(child) === key),
  )
}

/** Every element within, in the order of the file; `into` says which to look into. */
export function descendants(
  element: XmlElement,
  into: (element: XmlElement) => boolean = () => true,
): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (one: XmlElement) => {
    for (const child of one.children) {
      if (typeof child === 'string') continue
      found.push(child)
      if (into(child)) visit(child)
    }
  }
  visit(element)
  return found
}

/** Elements by the value of an attribute; those that lack it are left out. */
export function byAttribute(
  elements: readonly XmlElement[],
  name: string,
): ReadonlyMap<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>()
  for (const element of elements) {
    const value = attr(element, name)
    if (value === undefined) continue
    const same = found.get(value)
    if (same) same.push(element)
    else found.set(value, [element])
  }
  return found
}

/**
 * Of the elements that have one id: it may stand once in a source and once in a target. More than
 * that is an error that is reported elsewhere, and would only cost time here.
 */
export function firstTwo(elements: readonly XmlElement[] = []): readonly XmlElement[] {
  return elements.slice(0, 2)
}
