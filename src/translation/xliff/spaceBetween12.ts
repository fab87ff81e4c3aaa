import { isElement, textOf } from '../xml/elementParts.js'
import type { XmlElement, XmlNode } from '../xml/types.js'
import { isPiece } from './pieces12.js'

/**
 * A target of XLIFF 1.2 with space between its pieces as `seg-source` has it at the same place:
 * tools write the pieces of a target one after the other, or on lines of their own. Where the target
 * has a space, it stays.
 */
export function withSpaceBetween(source: XmlElement | null, target: XmlElement): XmlElement {
  if (!source) return target
  const spaces = spacesIn(source)
  let place = 0
  const visit = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((child, at, all): XmlNode[] => {
      if (!isElement(child)) return gapBefore(all, at + 1) ? [] : [child]
      const gap = gapBefore(all, at)
      const given = gap ? (spaces[place++] ?? '') : ''
      const isOwn = gap !== null && gap.inside + gap.space !== '' && !gap.space.includes('\n')
      const space = isOwn ? gap.space : given
      return [...(space === '' ? [] : [space]), isPiece(child) ? child : visit(child)]
    }),
  })
  return visit(target)
}

/** In order; where there is nothing between two pieces, the white space at their own edges. */
function spacesIn({ children }: XmlElement): string[] {
  return children.flatMap((child, at) => {
    if (!isElement(child)) return []
    const gap = gapBefore(children, at)
    return [...(gap ? [gap.space || gap.inside] : []), ...(isPiece(child) ? [] : spacesIn(child))]
  })
}

/** The white space between a piece and the one before it; null where other things stand there. */
function gapBefore(all: readonly XmlNode[], at: number): { space: string; inside: string } | null {
  const [after, near] = [all[at], all[at - 1]]
  if (!after || !isElement(after) || !isPiece(after) || near === undefined) return null
  const isSpace = !isElement(near) && near.trim() === ''
  const before = isSpace ? all[at - 2] : near
  if (!before || !isElement(before) || !isPiece(before)) return null
  const inside = (/\s*$/.exec(textOf(before))?.[0] ?? '') + (/^\s*/.exec(textOf(after))?.[0] ?? '')
  return { space: isSpace ? near : '', inside }
}
