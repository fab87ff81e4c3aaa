import type { PayloadRequest, Where } from 'payload'

import { findRaw, type Store } from '../../entries/store.js'
import type { TranslationRow } from '../records/store.js'
import { badField } from './fieldProblem.js'
import { isReaderOf, type Reader } from '../http/readersOnly.js'

export type InRequest = Store & { req: PayloadRequest }

/** What is looked at of an entry before anything is done to its translation. */
export type PickedRow = Pick<TranslationRow, 'entryType' | 'entry' | 'sourceLocale' | 'summary'> & {
  key: string
}

const LOOKED_AT = {
  key: true,
  entryType: true,
  entry: true,
  sourceLocale: true,
  summary: true,
} as const

/**
 * The rows of the selected entries, in order, for bulk actions on their translations into a locale.
 * One query.
 *
 * @throws BAD_USER_INPUT naming the field, where one is not there, not to be seen, or not translated
 *   into the locale
 */
export async function pickRows(
  store: InRequest,
  { keys, locale, reader }: { keys: readonly string[]; locale: string; reader: Reader },
): Promise<PickedRow[]> {
  const where: Where = {
    and: [{ key: { in: [...keys] } }, { trashed: { not_equals: true } }],
  }
  const found = await findRaw(store, { key: 'translations', where, select: LOOKED_AT })
  // Rows are written by `saveRow` alone.
  const rows = (found as unknown as PickedRow[]).filter(({ entryType }) =>
    isReaderOf(reader, entryType),
  )
  const unknown = keys.filter((key) => !rows.some((row) => row.key === key))
  if (unknown.length > 0) {
    const expected = 'translation.expect.entries'
    throw badField(store.req, { field: 'keys', expected, given: unknown.join(', ') })
  }
  if (rows.some(({ summary }) => !summary[locale])) {
    const expected = 'translation.expect.target'
    throw badField(store.req, { field: 'locale', expected, given: locale })
  }
  return keys.flatMap((key) => rows.find((row) => row.key === key) ?? [])
}
