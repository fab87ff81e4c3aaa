/**
 * Whether a reader would see nothing: no value, white space, an empty list, rich text without
 * content.
 */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && 'root' in value) return isBlankNode(value.root)
  return false
}

function isBlankNode(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return true
  const { type, text, children } = node as { type?: unknown; text?: unknown; children?: unknown }
  if (type === 'block') return false
  if (typeof text === 'string' && text.trim() !== '') return false
  return !Array.isArray(children) || children.every(isBlankNode)
}
