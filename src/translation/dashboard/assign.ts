import type { PayloadRequest, Where } from 'payload'

import { callerOf } from '../../access/roles.js'
import { record as logEvent } from '../../audit/record.js'
import { titleOf } from '../../audit/titleOf.js'
import { findRaw, type Store } from '../../editions/database.js'
import { text } from '../../editions/read.js'
import { PluginError } from '../../errors.js'
import { slugOf } from '../../fields/slugOf.js'
import { message } from '../../i18n/text.js'
import { inUnit } from '../../schedule/inUnit.js'
import { makeRow } from '../records/followEntry.js'
import { type EntryRef, readEntry, type ReadTranslations } from '../records/readEntry.js'
import { findRow, saveRow, type TranslationRow } from '../records/store.js'
import { NO_TARGET } from '../records/syncRecord.js'
import type { EntryRecord, TargetRecord } from '../records/types.js'
import { badField } from './fieldProblem.js'
import { mayAssign } from './mayAssign.js'
import type { Assignment } from './readAssignment.js'
import { isReaderOf, type Reader } from './readersOnly.js'
import { translatorsInto } from './translators.js'

type InRequest = Store & { req: PayloadRequest }
type Owner = TargetRecord['owner']
type Row = Pick<TranslationRow, 'entryType' | 'entry' | 'sourceLocale' | 'summary'> & {
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
 * Gives translations to somebody, or to nobody, with a day by which they are to be done. Everything
 * is looked at before anything is written; then entries are written one after another, each in its
 * turn. Two queries, and five and two writes for each entry.
 *
 * @returns how many are assigned; less than asked for where entries vanish meanwhile
 * @throws BAD_USER_INPUT naming the field, NOT_ALLOWED, BUSY
 */
export async function assign(
  store: InRequest,
  { assignment, reader }: { assignment: Assignment; reader: Reader },
): Promise<number> {
  const rows = await readRows(store, { assignment, reader })
  const owner = await ownerOf(store, { assignment, rows })
  for (const row of rows) refuseForeign(store, { row, assignment, reader })
  let assigned = 0
  for (const { entryType: type, entry: id } of rows) {
    const isDone = await inUnit(store, { type, id }, () =>
      assignOne(store, { ref: { type, id }, assignment, owner, reader }),
    )
    assigned += isDone ? 1 : 0
  }
  return assigned
}

async function readRows(
  store: InRequest,
  { assignment, reader }: { assignment: Assignment; reader: Reader },
): Promise<Row[]> {
  const { keys, locale } = assignment
  const where: Where = {
    and: [{ key: { in: [...keys] } }, { trashed: { not_equals: true } }],
  }
  const found = await findRaw(store, { key: 'translations', where, select: LOOKED_AT })
  // Rows are written by `saveRow` alone.
  const rows = (found as unknown as Row[]).filter(({ entryType }) => isReaderOf(reader, entryType))
  const unknown = keys.filter((key) => !rows.some((row) => row.key === key))
  if (unknown.length > 0) {
    const expected = 'translation.expect.entries'
    throw badField(store.req, { field: 'keys', expected, given: unknown.join(', ') })
  }
  if (rows.some(({ summary }) => !summary[locale])) {
    const expected = 'translation.expect.target'
    throw badField(store.req, { field: 'locale', expected, given: locale })
  }
  return rows
}

async function ownerOf(
  store: InRequest,
  { assignment, rows }: { assignment: Assignment; rows: readonly Row[] },
): Promise<Owner> {
  const { locale, owner } = assignment
  if (owner === null) return null
  const types = rows.map(({ entryType }) => entryType)
  const people = await translatorsInto(store, { locale, types })
  const found = people.find(({ id }) => id === owner)
  if (found) return { id: found.id, name: found.name }
  const expected = 'translation.expect.owner'
  throw badField(store.req, { field: 'owner', expected, given: owner })
}

/** @throws NOT_ALLOWED */
function refuseForeign(
  { req, settings }: InRequest,
  args: { row: Omit<Row, 'key'>; assignment: Assignment; reader: Reader },
): void {
  const { row, assignment, reader } = args
  const { locale, owner } = assignment
  const caller = callerOf(req.user, settings)
  if (mayAssign({ caller, id: reader.id, row, locale, owner, settings })) return
  const key = `${row.entryType}:${row.entry}`
  throw new PluginError('NOT_ALLOWED', message(req, 'translation.notAllowed', { key }))
}

async function assignOne(
  store: InRequest,
  args: { ref: EntryRef; assignment: Assignment; owner: Owner; reader: Reader },
): Promise<boolean> {
  const { ref, assignment, owner, reader } = args
  const { locale, due } = assignment
  const known = await findRow(store, ref)
  const entry = known && (await readEntry(store, { ...ref, known: known.record }))
  if (!known || known.trashed || !entry?.segments[locale]) return false
  // Somebody else may have taken it on since.
  refuseForeign(store, { row: known, assignment, reader })
  const before = known.record.targets[locale]
  if (before && before.owner?.id === owner?.id && before.due === due) return true
  const target: TargetRecord = { ...(before ?? NO_TARGET), owner, due }
  const targets = { ...known.record.targets, [locale]: target }
  const kept: EntryRecord = { ...known.record, targets }
  await saveRow(store, ref, { row: makeRow(store, ref, { entry, kept, known }), known })
  await noteAssignment(store, { ref, entry, assignment })
  return true
}

async function noteAssignment(
  { req, settings }: InRequest,
  args: { ref: EntryRef; entry: ReadTranslations; assignment: Assignment },
): Promise<void> {
  const { ref, entry, assignment } = args
  const { type } = ref
  const { locale, owner, due } = assignment
  const field = req.payload.collections[slugOf(settings, type)]?.config.admin.useAsTitle
  await logEvent(req, {
    action: 'assign',
    entryType: type,
    entry: text(entry.doc.uid),
    entryTitle: titleOf({ key: type, field, docs: [entry.doc] }),
    locale,
    detail: `${owner ?? '—'}, ${due ?? '—'}`,
  })
}
