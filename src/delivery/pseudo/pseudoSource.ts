import type { Edition } from '../../editions/types.js'
import { pseudoText } from '../../translation/xliff/pseudoText.js'
import type { RichTextBlock } from '../../richText/types.js'
import { isWhole } from '../read/query.js'
import type { EditionSource } from '../read/source.js'
import { pseudoEdition } from './pseudoEdition.js'

/** Editions of another source as the pseudo-locale shows them. They are found by their real texts. */
export function pseudoSource(
  source: EditionSource,
  blocks: readonly RichTextBlock[],
): EditionSource {
  const pseudo = (edition: Edition) => ({
    ...pseudoEdition(edition, blocks),
    realTitle: edition.title,
  })
  return {
    heads: async (query) =>
      (await source.heads(query)).map((head) =>
        isWhole(head)
          ? pseudo(head)
          : { ...head, title: pseudoText(head.title), realTitle: head.title },
      ),
    count: (query) => source.count(query),
    former: (query) => source.former(query),
    search: (query) => source.search(query),
    editions: async (query, options) => (await source.editions(query, options)).map(pseudo),
    window: async (query, window) => (await source.window(query, window)).map(pseudo),
  }
}
