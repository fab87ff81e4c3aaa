import { adminText } from '../i18n/adminText.js'
import { callOut } from './callOut.js'
import { blockOf } from './blockOf.js'
import type { RichTextBlock, ShowingBlock } from './types.js'

/**
 * Every block of a rich text, in the order in which the editor offers them. The editor's blocks, the
 * checks before publication, editions, the delivery schema, HTML, plain text and the pseudo-locale
 * are made from this table; segments follow the fields.
 */
export const BLOCKS: readonly RichTextBlock[] = [
  showing('testimonial', { in: 'stories', shows: 'testimonials' }),
  showing('keyResult', { in: 'stories', shows: 'keyResults' }),
  showing('media', { in: 'every', shows: 'media' }),
  showing('document', { in: 'every', shows: 'documents' }),
  blockOf(callOut),
]

/** The slugs of the blocks that show an entry or a file. */
export type ShowingSlug = 'testimonial' | 'keyResult' | 'media' | 'document'

function showing(slug: ShowingSlug, about: Pick<ShowingBlock, 'in' | 'shows'>): ShowingBlock {
  return { slug, ...about, label: adminText(`blocks.${slug}.label`) }
}
