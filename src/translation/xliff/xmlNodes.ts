import { PluginError } from '../../errors.js'
import type { XmlElement } from '../xml/readXml.js'

/** Namespace of `xml:lang` and `xml:space`. */
export const XML = 'http://www.w3.org/XML/1998/namespace'

/** The value of an attribute, or undefined. */
export function valueOf(element: XmlElement, name: string, uri = ''): string | undefined {
  return element.attributes.find((one) => one.name === name && one.uri === uri)?.value
}

/** @throws PluginError BAD_USER_INPUT when it is not there, or is empty */
export function requiredValueOf(element: XmlElement, name: string): string {
  const value = valueOf(element, name)
  if (value) return value
  return refuseAt(element, `expected <${element.name}> to have "${name}", got none.`)
}

/** The elements in an element, in order; text is left out. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** The only child of this name, or null. @throws PluginError BAD_USER_INPUT when there are more */
export function onlyIn(element: XmlElement, name: string): XmlElement | null {
  const found = elementsIn(element).filter(
    (child) => child.name === name && child.uri === element.uri,
  )
  const [first, second] = found
  if (second) refuseAt(second, `expected one <${name}> in <${element.name}>, got another.`)
  return first ?? null
}

/** Whether white space counts in an element, given whether it does around it. */
export function keepsSpace(element: XmlElement, around: boolean): boolean {
  const space = valueOf(element, 'space', XML)
  return space === undefined ? around : space === 'preserve'
}

/** Refuses a second use of an id. @throws PluginError BAD_USER_INPUT */
export function takeId(ids: Set<string>, id: string, element: XmlElement): void {
  if (ids.has(id)) {
    refuseAt(
      element,
      `expected ids to differ, got <${element.name} id=${JSON.stringify(id)}> again.`,
    )
  }
  ids.add(id)
}

/** The whole file is refused: nothing of it has been used. @throws PluginError BAD_USER_INPUT */
export function refuseAt({ line }: { line: number }, message: string): never {
  throw new PluginError('BAD_USER_INPUT', `line ${line}: ${message}`, { line })
}
