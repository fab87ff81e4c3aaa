import type { EntryKey } from '../entries/slugs.js'
import { findRaw } from '../entries/store.js'
import type { FieldProblem } from '../translation/dashboard/fieldProblem.js'
import { readFilter } from '../translation/dashboard/readQuery.js'
import { rowsWhere } from '../translation/dashboard/rowsWhere.js'
import type { TranslationRow } from '../translation/records/store.js'
import type { App } from './openApp.js'
import { UserError } from './report.js'

/** An entry and a language that it is translated into. */
export type Target = { type: EntryKey; id: string; locale: string }

type Row = Pick<TranslationRow, 'entryType' | 'entry' | 'summary'> & { key: string }

/**
 * What the options `locale`, `state`, `collection` and `keys` of a command leave of all entries and
 * languages, in the order of the keys.
 *
 * @throws UserError for an option that makes no sense, and for a key that there is not
 */
export async function targetsOf(
  app: App,
  options: Readonly<Record<string, unknown>>,
): Promise<Target[]> {
  const given = (['locale', 'state', 'collection'] as const).flatMap((name) => {
    const value = options[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
  const read = readFilter(new URLSearchParams(given), app.settings)
  if ('problem' in read) throw wrongOption(read.problem)
  const { locale, state, collection } = read.filter
  const rows = await readRows(app)
  const keys = typeof options.keys === 'string' ? options.keys.split(',') : null
  const unknown = keys?.filter((key) => !rows.some((row) => row.key === key)) ?? []
  if (unknown.length > 0) {
    throw new UserError(`--keys: expected entries as stories:12, got ${unknown.join(', ')}.`)
  }
  return rows
    .filter(({ key, entryType }) => {
      return (keys?.includes(key) ?? true) && entryType === (collection ?? entryType)
    })
    .flatMap(({ entryType: type, entry: id, summary }) =>
      Object.entries(summary)
        .filter(([code, one]) => code === (locale ?? code) && one.state === (state ?? one.state))
        .map(([code]) => ({ type, id, locale: code })),
    )
}

/** All but what is in the trash. */
async function readRows(app: App): Promise<Row[]> {
  const where = rowsWhere({ isMine: false }, { types: 'all', caller: '' })
  const select = { key: true, entryType: true, entry: true, summary: true } as const
  const rows = (await findRaw(app, { key: 'translations', where, select })) as unknown as Row[] // as `saveRow` writes them
  return rows.sort((one, other) => one.key.localeCompare(other.key, 'en', { numeric: true }))
}

function wrongOption({ field, vars, given }: FieldProblem): UserError {
  const expected = vars?.values ?? 'an existing value'
  return new UserError(`--${field}: expected one of ${expected}, got ${String(given)}.`)
}
