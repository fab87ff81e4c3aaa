/** Words of a text, by the rules of its language (UAX 29). */
export function countWords(text: string, tag: string): number {
  let words = 0
  for (const part of new Intl.Segmenter([tag, 'en'], { granularity: 'word' }).segment(text)) {
    if (part.isWordLike) words += 1
  }
  return words
}
