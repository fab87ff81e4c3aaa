import type { XmlElement } from '../../xml/types.js'

/**
 * Looks something up once for each element that is asked about: a file in which everything refers to
 * everything is still judged in the time of its length.
 */
export function perElement<T>(lookUp: (element: XmlElement) => T): (element: XmlElement) => T {
  const known = new WeakMap<XmlElement, { found: T }>()
  return (element) => {
    const before = known.get(element)
    if (before) return before.found
    const found = lookUp(element)
    known.set(element, { found })
    return found
  }
}
