import { fromMarked, plainOf } from '../../translation/segments/markedText.js'

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How long a marked text is without its codes, in characters as a person counts them. */
export function lengthOf(marked: string): number {
  return [...characters.segment(plainOf(fromMarked(marked)))].length
}
