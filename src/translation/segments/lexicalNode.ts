/** A node of a Lexical editor state, as the database holds it. */
export type LexicalNode = Record<string, unknown>

/** The root of an editor state; null when the value is none, or of another editor. */
export function rootOf(state: unknown): LexicalNode | null {
  if (!isNode(state) || !isNode(state.root) || !Array.isArray(state.root.children)) return null
  return state.root
}

/** The nodes directly below a node. */
export function childrenOf(node: LexicalNode): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

/** All that a node holds but what stands in it. */
export function withoutChildren(node: LexicalNode): LexicalNode {
  const { children: _children, ...rest } = node
  return rest
}

/** Whether a value can be a node. */
export function isNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
