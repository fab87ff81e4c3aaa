import type { Where } from 'payload'

import type { EntryKey } from '../../entries/slugs.js'
import { wantedMarks } from '../records/marks.js'
import type { RowFilter } from './readQuery.js'

/**
 * The rows that a filter leaves, of the kinds of entries that the caller may see. Pure.
 *
 * @param types All of them, or those that the caller may read drafts of.
 * @param caller The id of the account that asks.
 */
export function rowsWhere(
  { search, isMine, ...filter }: RowFilter,
  { types, caller }: { types: readonly EntryKey[] | 'all'; caller: string },
): Where {
  const marks = wantedMarks({ ...filter, owner: isMine ? caller : undefined })
  return {
    and: [
      { trashed: { not_equals: true } },
      ...(types === 'all' ? [] : [{ entryType: { in: [...types] } }]),
      ...marks.map((mark): Where => ({ marks: { contains: mark } })),
      ...wordsOf(search).map((word): Where => ({
        or: caseForms(word).map((form) => ({ title: { like: form } })),
      })),
    ],
  }
}

/** A percent sign or an underscore would stand for anything on SQLite, and for itself on MongoDB. */
function wordsOf(search = ''): string[] {
  return search.split(/[\s%_]+/).filter((word) => word !== '')
}

/** SQLite knows that A is a, but not that É is é. */
function caseForms(word: string): string[] {
  const lower = word.toLowerCase()
  const isPlain = /^[\p{ASCII}]*$/u.test(word)
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1)
  return isPlain ? [word] : [...new Set([word, lower, capital, word.toUpperCase()])]
}
