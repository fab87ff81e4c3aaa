type Node = Record<string, unknown>

/** Deeper than any text that people write, shallow enough for the stack. */
export const MAX_DEPTH = 60

/** Kinds of nodes that the editor of `richTextField` makes. */
const KNOWN: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
  'horizontalrule',
  'block',
  'table',
  'tablerow',
  'tablecell',
])

/** Every node of a Lexical editor state below its root, in reading order. */
export function nodesOf(state: unknown): Node[] {
  return below(asNode(asNode(state).root), 0)
}

/** What a text may hold: slugs of blocks, and of collections that its links may lead to. */
export type Allowed = { blocks: readonly unknown[]; targets: readonly unknown[] }

/**
 * The first thing in a text that no front end of ours can show, by its name: a kind of node, a
 * block, or a collection that a link leads to; null when all are known.
 */
export function unknownNode(state: unknown, { blocks, targets }: Allowed): string | null {
  for (const { type, fields } of nodesOf(state)) {
    const { blockType, linkType, doc } = asNode(fields)
    const { relationTo } = asNode(doc)
    if (!KNOWN.has(type)) return String(type)
    if (type === 'block' && !blocks.includes(blockType)) return String(blockType)
    const isTarget = relationTo === undefined || targets.includes(relationTo)
    if (linkType === 'internal' && !isTarget) return JSON.stringify(relationTo)
  }
  return null
}

/** Addresses of the links that lead out of the system. */
export function linkAddresses(state: unknown): string[] {
  return linksOf(state).flatMap(({ linkType, url }) =>
    linkType === 'internal' ? [] : [typeof url === 'string' ? url.trim() : ''],
  )
}

/** The fields of every link. */
export function linksOf(state: unknown): Node[] {
  return nodesOf(state)
    .filter(({ type }) => type === 'link' || type === 'autolink')
    .map(({ fields }) => asNode(fields))
}

/** The fields of every block. */
export function blocksOf(state: unknown): Node[] {
  return nodesOf(state)
    .filter(({ type }) => type === 'block')
    .map(({ fields }) => asNode(fields))
}

function below(node: Node, depth: number): Node[] {
  if (depth > MAX_DEPTH || !Array.isArray(node.children)) return []
  return node.children.map(asNode).flatMap((child) => [child, ...below(child, depth + 1)])
}

function asNode(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {}
}
