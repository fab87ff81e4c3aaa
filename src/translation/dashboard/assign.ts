import { callerOf } from '../../access/roles.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { EntryRef } from '../records/readEntry.js'
import type { TargetRecord } from '../records/types.js'
import { changeTarget } from './changeTarget.js'
import { badField } from './fieldProblem.js'
import { mayAssign } from './mayAssign.js'
import { noteWork } from './noteWork.js'
import { type InRequest, type PickedRow, pickRows } from './pickRows.js'
import type { Assignment } from './readAssignment.js'
import type { Reader } from '../http/readersOnly.js'
import { translatorsInto } from './translators.js'

type Owner = TargetRecord['owner']

/**
 * Assigns translations to a user, or unassigns them, with a due date. Everything is looked at
 * before anything is written; then entries are written one after another, each in its turn. Two
 * queries, and five and two writes for each entry.
 *
 * @returns how many are assigned; less than asked for where entries vanish meanwhile
 * @throws BAD_USER_INPUT naming the field, NOT_ALLOWED, BUSY
 */
export async function assign(
  store: InRequest,
  { assignment, reader }: { assignment: Assignment; reader: Reader },
): Promise<number> {
  const { keys, locale } = assignment
  const rows = await pickRows(store, { keys, locale, reader })
  const owner = await ownerOf(store, { assignment, rows })
  for (const row of rows) refuseForeign(store, { row, assignment, reader })
  let assigned = 0
  for (const { entryType: type, entry: id } of rows) {
    const isDone = await assignOne(store, { ref: { type, id }, assignment, owner, reader })
    assigned += isDone ? 1 : 0
  }
  return assigned
}

async function ownerOf(
  store: InRequest,
  { assignment, rows }: { assignment: Assignment; rows: readonly PickedRow[] },
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
  args: { row: Omit<PickedRow, 'key'>; assignment: Assignment; reader: Reader },
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
  const detail = `${assignment.owner ?? '—'}, ${due ?? '—'}`
  const changed = await changeTarget(
    store,
    { ...ref, locale },
    {
      change: (before, row) => {
        // Another user may have taken it since.
        refuseForeign(store, { row, assignment, reader })
        const isSame = before.owner?.id === owner?.id && before.due === due
        return isSame ? null : { ...before, owner, due }
      },
      note: (entry) => noteWork(store, { action: 'assign', ref, locale, entry, detail }),
    },
  )
  return changed !== 'gone'
}
