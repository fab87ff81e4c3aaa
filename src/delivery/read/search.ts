import { cut } from '../../entries/excerpt.js'
import { fold } from '../../entries/fold.js'
import { holdsWord, WORD_LENGTH } from '../../editions/toWords.js'
import type { Edition } from '../../editions/types.js'
import { badUserInput } from '../badUserInput.js'
import type { EditionReader } from '../reader.js'
import { compareText } from './order.js'
import { emptyPage, type Page, type Slice } from './page.js'
import { rankedPage } from './rankedPage.js'
import type { Hit, SearchQuery } from './source.js'

/** Longest text that is searched for, characters. */
const MAX_LENGTH = 200
/** Most words; what follows is passed over. */
const MAX_WORDS = 12

/**
 * The words to look for, folded.
 *
 * @throws BAD_USER_INPUT when there is none, or the text is too long.
 */
export function searchWords(text: string): string[] {
  const words = fold(text.slice(0, MAX_LENGTH))
    .split(' ')
    .map((word) => cut(word.replace(/^[^\p{L}\p{N}]+/u, ''), WORD_LENGTH))
    .map((word) => word.replace(/[^\p{L}\p{N}]+$/u, ''))
    .filter((word) => word !== '')
  if (text.length > MAX_LENGTH || words.length === 0)
    throw badUserInput({
      argument: 'text',
      expected: `1 to ${MAX_LENGTH} characters with at least one letter or number`,
      received: text,
    })
  return [...new Set(words)].slice(0, MAX_WORDS)
}

/**
 * Editions of one locale in which a word begins with each of those searched for, with their text:
 * those with the words in the title first, then by title.
 */
export async function searchPage(
  reader: EditionReader,
  { slice, ...query }: SearchQuery & { slice: Slice },
): Promise<Page<Edition>> {
  const { source, trace } = reader
  const { words, types, locale, programmes } = query
  for (const type of types) trace.seeList(type)
  if (types.length === 0 || programmes?.length === 0) return emptyPage()
  // Pages of the same search are cut from one list.
  const ranked = await reader.once(['ranked', query], async () =>
    rank(await source.search(query), words),
  )
  const page = rankedPage(ranked, { order: 'relevance', slice })
  const refs = page.items.map(({ node }) => node.ref)
  const found =
    refs.length > 0
      ? await source.editions({ types, refs, locales: [locale] }, { withText: true })
      : []
  for (const edition of found) trace.see(edition)
  const byRef = new Map(found.map((edition) => [edition.ref, edition]))
  const items = page.items.flatMap(({ node, cursor }) => {
    const edition = byRef.get(node.ref)
    return edition ? [{ node: edition, cursor }] : []
  })
  return { ...page, items }
}

function rank(hits: readonly Hit[], words: readonly string[]): Hit[] {
  const scored = hits.map((hit) => ({ hit, score: titleScore(hit, words) }))
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      compareText(a.hit.sortKey, b.hit.sortKey) ||
      compareText(a.hit.uid, b.hit.uid),
  )
  return scored.map(({ hit }) => hit)
}

/** How many of the words the title has; a little more when it begins with the first. */
function titleScore({ title }: Hit, words: readonly string[]): number {
  const folded = fold(title)
  const found = words.filter((word) => holdsWord(folded, word)).length
  return found + (folded.startsWith(words[0] ?? ' ') ? 0.5 : 0)
}
