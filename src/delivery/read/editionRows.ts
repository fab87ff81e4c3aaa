import type { CollectionSlug, Payload, Where } from 'payload'

import { readRows } from '../../database/readRows.js'
import { fromRow } from '../../editions/row.js'
import type { Edition } from '../../editions/types.js'
import type { Budget } from '../budget.js'
import { reader } from './budgeted.js'
import { contentsOf, nameOf, OUTLINE } from './contents.js'

const HEAD = [
  'key',
  'ref',
  'type',
  'entry',
  'uid',
  'locale',
  'onlyIn',
  'slug',
  'title',
  'programme',
  'kind',
  'year',
  'sortKey',
  'date',
  'facets',
  'visibleFrom',
  'visibleUntil',
  'revision',
  'publishedAt',
  'changedAt',
  'contentHash',
]
const WHOLE = [...HEAD, 'data']
const WITH_TEXT = [...WHOLE, 'text', 'search']

export type Asked = { where: Where; sort?: string[]; limit?: number }
export type Find = (asked: Asked) => Promise<Edition[]>

/** What is read of the rows of editions, in the order of the rows. */
export type EditionRows = {
  heads: Find
  whole: Find
  withText: Find
  /** Only these columns. */
  columns: (asked: Asked, columns: readonly string[]) => Promise<Edition[]>
}

export function editionRows(args: {
  payload: Payload
  budget: Budget
  collection: CollectionSlug
}): EditionRows {
  const read = reader(args)
  const columns: EditionRows['columns'] = async (asked, chosen) =>
    (await read({ ...asked, columns: chosen })).map((row) => fromRow(withContent(row)))
  const known = async (asked: Asked, isWhole: boolean) => {
    const rows = await read({ ...asked, columns: OUTLINE })
    // One may be written in between; then all are read again, of one moment.
    return (await fromKnown({ ...args, rows, isWhole })) ?? columns(asked, isWhole ? WHOLE : HEAD)
  }
  return {
    heads: (asked) => known(asked, false),
    whole: (asked) => known(asked, true),
    withText: (asked) => columns(asked, WITH_TEXT),
    columns,
  }
}

type Row = Record<string, unknown>

/** The editions of the rows, of which only those not yet known are read; null if one was not found. */
async function fromKnown(args: {
  payload: Payload
  budget: Budget
  collection: CollectionSlug
  rows: readonly Row[]
  isWhole: boolean
}): Promise<Edition[] | null> {
  const { payload, budget, collection, rows, isWhole } = args
  const contents = contentsOf(payload)
  const found = rows.map((row) => contents.get(row, isWhole))
  const left = rows.filter((_, at) => found[at] === null)
  if (left.length > 0) {
    await budget.giveWay()
    const where: Where = { key: { in: left.map(({ key }) => String(key)) } }
    const columns = isWhole ? WHOLE : HEAD
    const more = await readRows(payload, { collection, where, columns })
    const read = new Map(more.map((row) => [nameOf(row), contents.keep(row)]))
    for (const [at, row] of rows.entries()) found[at] ??= read.get(nameOf(row)) ?? null
  }
  const all = found.filter((edition) => edition !== null)
  return all.length === rows.length ? all : null
}

/** On SQL a column of JSON is a text. */
function withContent(row: Row): Row {
  return typeof row.data === 'string' ? { ...row, data: JSON.parse(row.data) as unknown } : row
}
