const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The segmenter takes longer for each character, the longer the text is. */
const PIECE = 256

/** Letters of Western languages, each of them a cluster, and so need no segmenter. */
const SINGLE = /^[\n\x20-\x7e\u00a0-\u024f]*$/

/**
 * Where the characters of a text end, as people count them, and how many there are: extended grapheme
 * clusters.
 *
 * @param most Stops counting behind so many. @default all
 * @returns how many, and where the last one counted ends, in UTF-16 units
 * @see Unicode UAX 29 §3
 */
export function graphemeCount(text: string, most = Infinity): { count: number; end: number } {
  if (SINGLE.test(text)) {
    const all = Math.min(text.length, most)
    return { count: all, end: all }
  }
  let count = 0
  let end = 0
  while (end < text.length && count < most) {
    const piece = text.slice(end, end + PIECE)
    const isLast = end + PIECE >= text.length
    const lengths = [...segmenter.segment(piece)].map(({ segment }) => segment.length)
    // The last one may go on in the next piece.
    const whole = isLast || lengths.length === 1 ? lengths : lengths.slice(0, -1)
    for (const length of whole.slice(0, most - count)) {
      count += 1
      end += length
    }
  }
  return { count, end }
}
