import type { Where } from 'payload'

import type { Store } from '../../entries/store.js'
import { transactionOf } from '../../entries/transactionOf.js'
import { slugOf } from '../../entries/slugOf.js'
import type { Settings } from '../../entries/settings.js'
import type { Dashboard, DashboardRow } from '../api/types.js'
import type { TranslationRow } from '../records/store.js'
import type { PageQuery } from './readQuery.js'

/** Everything that a line shows; what is known of each segment stays where it is. */
const SHOWN = {
  key: true,
  entryType: true,
  entry: true,
  title: true,
  sourceLocale: true,
  changedAt: true,
  words: true,
  summary: true,
} as const

type Shown = Pick<TranslationRow, Exclude<keyof typeof SHOWN, 'key'>> & { key: string }

/** One page of the rows. One query and its count. */
export async function readPage(
  store: Store,
  { where, query }: { where: Where; query: PageQuery },
): Promise<Dashboard> {
  const { payload, settings } = store
  const { sort, page, limit } = query
  const { docs, totalDocs } = await payload.db.find<Shown>({
    collection: slugOf(settings, 'translations'),
    where,
    // Rows that are equal come in one order on every page.
    sort: [sort, 'id'],
    joins: false,
    page,
    limit,
    pagination: true,
    select: SHOWN,
    ...transactionOf(store),
  })
  return {
    locales: settings.locales.map(({ code, name }) => ({ code, name })),
    rows: docs.map((row) => lineOf(row, settings)),
    total: totalDocs,
    page,
    pages: Math.max(1, Math.ceil(totalDocs / limit)),
  }
}

function lineOf(row: Shown, settings: Settings): DashboardRow {
  return {
    key: row.key,
    collection: settings.slugs[row.entryType],
    id: row.entry,
    title: row.title ?? '',
    sourceLocale: row.sourceLocale,
    changedAt: row.changedAt,
    words: row.words,
    targets: row.summary,
  }
}
