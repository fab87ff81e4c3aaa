import { toMarked } from '../segments/markedText.js'
import type { Code } from '../segments/types.js'
import { attributeOf, isElement } from '../xml/elementParts.js'
import type { XmlElement } from '../xml/types.js'

export type ReadSeg = {
  /** Marked text. */
  marked: string
  /** Elements whose text is kept but which say nothing to us, and text within codes. */
  left: string[]
}

/**
 * A `seg` of TMX as marked text. A code has the number of its `x`, else of its `i`, else the next
 * that is free, in the order of the text. What a code holds is its tool's own and is left out.
 */
export function readSeg(seg: XmlElement): ReadSeg {
  const parts: (string | Code)[] = []
  const left: string[] = []
  const idOf = idsFor(seg)
  const walk = (element: XmlElement): void => {
    for (const node of element.children) {
      if (!isElement(node)) parts.push(node)
      else if (node.name === 'hi') {
        left.push('hi')
        walk(node)
      } else {
        const code = codeOf(node)
        if (code) parts.push({ code, id: idOf(node) })
        else left.push(node.name)
        if (node.children.some((inner) => isElement(inner) && inner.name === 'sub'))
          left.push('sub')
      }
    }
  }
  walk(seg)
  const joined: (string | Code)[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part
    else if (part !== '') joined.push(part)
  }
  return { marked: toMarked(joined), left }
}

function codeOf(element: XmlElement): Code['code'] | null {
  if (element.name === 'bpt') return 'open'
  if (element.name === 'ept') return 'close'
  if (element.name === 'ph' || element.name === 'ut') return 'alone'
  if (element.name !== 'it') return null
  return attributeOf(element, 'pos') === 'end' ? 'close' : 'open'
}

/** `ept` has no `x`: it is that of the `bpt` with its `i`. */
function idsFor(seg: XmlElement): (code: XmlElement) => string {
  const byPair = new Map<string, string>()
  const taken = new Set<string>()
  const digits = (value: string | null) => (/^\d{1,9}$/.test(value ?? '') ? value : null)
  const collect = (element: XmlElement): void => {
    for (const node of element.children) {
      if (!isElement(node)) continue
      const own = digits(attributeOf(node, 'x')) ?? digits(attributeOf(node, 'i'))
      if (own !== null) taken.add(own)
      const pair = attributeOf(node, 'i')
      if (node.name === 'bpt' && own !== null && pair !== null) byPair.set(pair, own)
      if (node.name === 'hi') collect(node)
    }
  }
  collect(seg)
  let next = 1
  const free = (): string => {
    while (taken.has(String(next))) next += 1
    taken.add(String(next))
    return String(next)
  }
  return (code) => {
    const pair = attributeOf(code, 'i')
    if (code.name === 'ept' && pair !== null && byPair.has(pair)) return byPair.get(pair) ?? free()
    return digits(attributeOf(code, 'x')) ?? digits(pair) ?? free()
  }
}
