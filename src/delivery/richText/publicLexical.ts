import type { RichTextData } from '../../editions/types.js'
import type { PublicId } from './types.js'

/** The Lexical state for front ends with their own renderer. */
export function publicLexical(options: { state: RichTextData; publicId: PublicId }): RichTextData {
  return { root: options.state ? {} : {} }
}
