import type { Ref, RichTextData } from '../../editions/types.js'
import type { ShowingSlug } from '../../richText/blocks.js'
import { blocksIn, fieldsOf } from './nodes.js'

/** Refs of the blocks of one kind in a text, in reading order, each once. */
export function blockRefs(state: RichTextData, blockType: ShowingSlug): Ref[] {
  const refs = blocksIn(state).flatMap((node) => {
    const { blockType: slug, relation } = fieldsOf(node)
    const isRef = slug === blockType && typeof relation === 'string'
    // Written by `editions/richText.ts`, so a text here is a ref.
    return isRef ? (relation as Ref) : []
  })
  return [...new Set(refs)]
}
