import type { Where } from 'payload'

import { fromRow } from '../../editions/formerSlugs.js'
import { reader } from './budgeted.js'
import type { EditionSource } from './source.js'

const COLUMNS = ['ref', 'locale', 'slug', 'at']

/** Reads slugs that were public once, of published entries and of drafts alike. */
export function formerSlugs(table: Parameters<typeof reader>[0]): EditionSource['former'] {
  const read = reader(table)
  return async ({ types, slugs }) => {
    const where: Where = { and: [{ type: { in: [...types] } }, { slug: { in: [...slugs] } }] }
    return (await read({ where, columns: COLUMNS, sort: ['-id'] })).map(fromRow)
  }
}
