import type { EntryKey } from '../../entries/slugs.js'
import { fold } from '../../entries/fold.js'
import type { Edition, Ref } from '../../editions/types.js'
import { badUserInput } from '../badUserInput.js'
import type { EditionReader } from '../reader.js'
import { compareText } from './order.js'
import { emptyPage, type Page, type Slice } from './page.js'
import type { Head } from './query.js'
import { rankedPage } from './rankedPage.js'

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
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
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
 * Editions of one locale that hold every word, with their text: those with the words in the title
 * first, then by title.
 */
export async function searchPage(
  { source, trace }: EditionReader,
  args: {
    words: readonly string[]
    types: readonly EntryKey[]
    locale: string
    programmes: readonly Ref[] | null
    slice: Slice
  },
): Promise<Page<Edition>> {
  const { words, types, locale, programmes, slice } = args
  for (const type of types) trace.seeList(type)
  if (types.length === 0 || programmes?.length === 0) return emptyPage()
  const query = { types, locales: [locale], words, ...(programmes ? { programmes } : {}) }
  const page = rankedPage(rank(await source.heads(query), words), { order: 'relevance', slice })
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

function rank(heads: readonly Head[], words: readonly string[]): Head[] {
  const scored = heads.map((head) => ({ head, score: titleScore(head, words) }))
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      compareText(a.head.sortKey, b.head.sortKey) ||
      compareText(a.head.uid, b.head.uid),
  )
  return scored.map(({ head }) => head)
}

/** How many of the words the title has; a little more when it begins with the first. */
function titleScore({ title }: Head, words: readonly string[]): number {
  const folded = fold(title)
  const found = words.filter((word) => folded.includes(word)).length
  return found + (folded.startsWith(words[0] ?? ' ') ? 0.5 : 0)
}
