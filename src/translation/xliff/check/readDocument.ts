import type { XmlElement } from '../../xml/types.js'
import { attr, children, CORE, descendants, isCore } from './names.js'
import type { Checked, CheckedFile, Content, Part, Report, Unit, Version } from './types.js'

/** Looks up what the checks need of a file, whether its structure is right or not. */
export function readDocument(root: XmlElement, version: Version, report: Report): Checked {
  const files = children(root, 'xlf:file').map((file): CheckedFile => {
    const units: Unit[] = []
    const groups: XmlElement[] = []
    const visit = (element: XmlElement, parents: readonly XmlElement[]) => {
      for (const child of children(element)) {
        if (isCore(child, 'unit'))
          units.push(unitOf(child, { file, parents: [...parents, element] }))
        if (!isCore(child, 'group')) continue
        groups.push(child)
        visit(child, [...parents, element])
      }
    }
    visit(file, [root])
    return { element: file, units, groups }
  })
  return { root, version, files, units: files.flatMap(({ units }) => units), report }
}

function unitOf(
  element: XmlElement,
  place: { file: XmlElement; parents: readonly XmlElement[] },
): Unit {
  const parts = children(element).filter((child) => isCore(child, 'segment', 'ignorable'))
  return {
    element,
    ...place,
    parts: parts.map((part, at) => partOf(part, at + 1)),
    data: dataIds(element),
  }
}

/** The source and target in an element: a segment, an ignorable or a match. */
export function partOf(element: XmlElement, position: number): Part {
  return {
    element,
    position,
    source: contentOf(children(element, 'xlf:source')[0]),
    target: contentOf(children(element, 'xlf:target')[0]),
  }
}

/** Ids of the original data that an element holds. */
export function dataIds(element: XmlElement): Set<string> {
  const data = children(element, 'xlf:originalData').flatMap((one) => children(one, 'xlf:data'))
  return new Set(data.flatMap((one) => attr(one, 'id') ?? []))
}

function contentOf(element: XmlElement | undefined): Content | null {
  if (!element) return null
  return { element, inlines: descendants(element).filter(({ uri }) => uri === CORE) }
}
