import { isObject } from '../../entries/read.js'
import type { Ref, RichTextData } from '../../editions/types.js'

/** Refs of the blocks of one kind in a text, in reading order, each once. */
export function blockRefs(
  state: RichTextData,
  blockType: 'testimonial' | 'keyResult' | 'document',
): Ref[] {
  const refs = new Set<Ref>()
  const walk = (node: unknown) => {
    if (!isObject(node)) return
    const { fields } = node
    if (node.type === 'block' && isObject(fields) && fields.blockType === blockType)
      // Written by `editions/richText.ts`, so a text here is a ref.
      if (typeof fields.relation === 'string') refs.add(fields.relation as Ref)
    if (Array.isArray(node.children)) node.children.forEach(walk)
  }
  walk(state.root)
  return [...refs]
}
