import type { LexicalNode } from './lexicalNode.js'

export type Element = LexicalNode & { children: LexicalNode[] }

export type Insertion = {
  /** Puts a node directly behind another of an element, or before all if that is not in it. */
  insert: (node: LexicalNode, where: { container: Element; after: LexicalNode | undefined }) => void
  /** Writes what was inserted into the elements. */
  finish: () => void
}

/**
 * Many nodes are put into an element and those below it. They are remembered by their neighbours and
 * written at the end: an array that each is put into takes longer the longer it is.
 */
export function insertInto(root: Element): Insertion {
  const inside = new WeakMap<LexicalNode, Element>()
  const behind = new Map<LexicalNode, LexicalNode[]>()
  const first = new Map<Element, LexicalNode[]>()
  const changed = new Set<Element>()
  const note = (element: Element): void => {
    for (const child of element.children) {
      inside.set(child, element)
      if (isElement(child)) note(child)
    }
  }
  note(root)
  return {
    insert: (node, { container, after }) => {
      if (after && inside.get(after) === container) {
        behind.set(after, [node, ...(behind.get(after) ?? [])])
      } else first.set(container, [node, ...(first.get(container) ?? [])])
      changed.add(container)
      inside.set(node, container)
      if (isElement(node)) note(node)
    },
    finish: () => {
      for (const element of changed) {
        element.children = inOrder([...(first.get(element) ?? []), ...element.children], behind)
      }
    },
  }
}

/** Each node with those behind it, behind which there may be others. */
function inOrder(
  nodes: readonly LexicalNode[],
  behind: ReadonlyMap<LexicalNode, readonly LexicalNode[]>,
): LexicalNode[] {
  const list: LexicalNode[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    list.push(node)
    for (const next of (behind.get(node) ?? []).toReversed()) waiting.push(next)
  }
  return list
}

function isElement(node: LexicalNode): node is Element {
  return Array.isArray(node.children)
}
