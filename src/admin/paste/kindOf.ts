import type { Kind } from './pasted.js'
import { type Style, styleOf } from './pastedStyle.js'

/** The list that an item stands in, by HTML. */
export type ListPlace = { list: string; ordered: boolean; depth: number; start: number }

/** Deeper than lists of people are. */
const DEEPEST = 8

/**
 * What an element says that its words are; null when it says nothing. Word writes items of lists as
 * paragraphs, the title of a document as one too, and so do other editors headings.
 */
export function kindOf(
  element: Element,
  { tag, style, list }: { tag: string; style: Style; list: ListPlace | null },
): Kind | null {
  const level = headingLevel(element, tag)
  if (level !== null) return { type: 'heading', level }
  if (tag === 'blockquote') return { type: 'quote' }
  const [, word = '', wordLevel] = /^(\w+) level(\d)/.exec(style.get('mso-list') ?? '') ?? []
  if (tag === 'p' && wordLevel)
    return { ...markedItem(element), list: word, depth: Number(wordLevel) - 1 }
  if (tag !== 'li') return null
  const said = Number(element.getAttribute('aria-level') ?? element.getAttribute('data-aria-level'))
  const depth = Number.isInteger(said) && said > 0 ? said - 1 : (list?.depth ?? 0)
  const { ordered, start } = list ?? { ordered: false, start: 1 }
  // Word for the web writes each item as a list of its own.
  const name = element.getAttribute('data-listid') ?? list?.list ?? ''
  return { type: 'item', list: name, ordered, start, depth: Math.min(depth, DEEPEST) }
}

/**
 * The place of what stands in a list.
 *
 * @param name Of the outermost list; no other has it.
 */
export function listIn(
  element: Element,
  { tag, around, name }: { tag: string; around: ListPlace | null; name: string },
): ListPlace {
  const start = Number(element.getAttribute('start') ?? 1)
  return {
    list: around?.list ?? name,
    ordered: tag === 'ol',
    depth: around ? around.depth + 1 : 0,
    start: Number.isInteger(start) && start > 0 ? start : 1,
  }
}

/** The level in the source; the title of a document stands above all headings. */
function headingLevel(element: Element, tag: string): number | null {
  const named = /^h([1-6])$/.exec(tag)?.[1]
  if (named) return Number(named)
  if (tag === 'p' && element.classList.contains('MsoTitle')) return 0
  const word = /^MsoHeading([1-9])$/.exec(element.className)?.[1]
  if (word) return Number(word)
  if (element.getAttribute('role') !== 'heading') return null
  const level = Number(element.getAttribute('aria-level'))
  return level > 0 ? level : 2
}

/** An item as its mark says: numbers and letters with a full stop or a bracket count, dots do not. */
function markedItem(paragraph: Element) {
  const mark = [...paragraph.querySelectorAll('span')].find(
    (span) => styleOf(span).get('mso-list') === 'ignore',
  )
  const text = (mark?.textContent ?? '').replace(/\s+/g, '')
  const counted = /^\(?(?:\d+\.)*(?:(\d{1,4})|[a-z]{1,5})[.)]$/i.exec(text)
  return { type: 'item' as const, ordered: counted !== null, start: Number(counted?.[1] ?? 1) || 1 }
}
