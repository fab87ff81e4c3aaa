import { optionsError } from '../errors.js'
import { type Action, type Area, LOCALE_ACTIONS, type Reach, type Row } from './rights.js'
import type { Subject } from './rights.js'

type Checked = {
  subject: Subject
  area: Area
  row: Row
  /** The plugin's own row. */
  before: Row
  /** The option that each changed right was given by. */
  saidAt: ReadonlyMap<Action, string>
}

const IN_LANGUAGES: readonly Subject[] = ['reviewer', 'translator']
const OUTSIDERS: readonly Subject[] = ['anonymous', 'clientRead', 'clientPreview']

/**
 * Rights that make no sense alone or together. Only what the host has changed can be wrong.
 *
 * @throws INVALID_OPTIONS naming the option
 */
export function checkRow(checked: Checked): void {
  for (const [action, where] of checked.saidAt) {
    const reach = reachIn(checked.row, action)
    const expected = expectedReach({ ...checked, action, reach })
    if (expected) throw optionsError(where, expected, reach)
  }
  if (checked.area === 'entries' || checked.area === 'media' || checked.area === 'files')
    checkTogether(checked)
}

/** What was expected instead, or null if the right makes sense by itself. */
function expectedReach(args: Checked & { action: Action; reach: Reach }): string | null {
  const { subject, area, before, action, reach } = args
  if (action === 'readPublished' && reach !== 'all')
    return "'all' (published content is public; `delivery: false` removes the public API)"
  if (OUTSIDERS.includes(subject) && reach !== 'none' && reach !== reachIn(before, action)) {
    return subject === 'anonymous'
      ? "'none' (anonymous callers can only read published content)"
      : "'none' (API clients can only read; drafts require the scope `preview`)"
  }
  if (area === 'users') return expectedOfUsers({ subject, reach })
  if (reach === 'self') return "'all' or 'none' ('self' is for accounts only)"
  if (reach !== 'locales') return null
  if (!LOCALE_ACTIONS.includes(action)) return "'all' or 'none' (this right is not per language)"
  if (!IN_LANGUAGES.includes(subject))
    return `'all' or 'none' (only ${IN_LANGUAGES.join(' and ')} have languages)`
  return null
}

function expectedOfUsers({ subject, reach }: { subject: Subject; reach: Reach }): string | null {
  if (subject === 'admin')
    return reach === 'all' ? null : "'all' (otherwise no user could create or change accounts)"
  if (reach === 'self' || reach === 'none') return null
  return "'self' or 'none' (a user who manages accounts could take any role)"
}

/** The first right needs one of the others, at least as far. */
const NEEDS: readonly [Action, Action[]][] = [
  ['create', ['editSource']],
  ['create', ['editShared']],
  ['submit', ['editSource', 'editTranslation']],
  ['restore', ['editSource', 'editTranslation']],
  ['schedule', ['publish', 'unpublish']],
]

function checkTogether({ area, row, saidAt }: Checked): void {
  const writes = (Object.keys(row) as Action[]).filter(
    (action) => !action.startsWith('read') && reachIn(row, action) !== 'none',
  )
  if (reachIn(row, 'readDraft') === 'none' && writes.length > 0)
    failWithoutReading({ writes, row, saidAt })
  if (area !== 'entries') return
  for (const [action, needed] of NEEDS) {
    const reach = reachIn(row, action)
    if (needed.some((other) => asFar(reachIn(row, other), reach))) continue
    const where = saidAt.get(action)
    if (where) throw optionsError(where, `no more than ${needed.join(' or ')} allows`, reach)
    const other = needed.find((one) => saidAt.has(one))
    if (other)
      throw optionsError(
        saidAt.get(other) ?? '',
        `at least '${reach}' (${action} requires it)`,
        reachIn(row, other),
      )
  }
}

function failWithoutReading(args: {
  writes: Action[]
  row: Row
  saidAt: ReadonlyMap<Action, string>
}): void {
  const { writes, row, saidAt } = args
  const where = saidAt.get('readDraft')
  if (where)
    throw optionsError(
      where,
      `'all' (required for ${writes.join(', ')})`,
      reachIn(row, 'readDraft'),
    )
  const action = writes.find((write) => saidAt.has(write))
  if (action)
    throw optionsError(saidAt.get(action) ?? '', "'none' without readDraft", reachIn(row, action))
}

/** Shared fields belong to every locale: editing them goes as far as any right in one. */
function asFar(reach: Reach, needed: Reach): boolean {
  return needed === 'none' || reach === 'all' || reach === needed
}

function reachIn(row: Row, action: Action): Reach {
  return row[action] ?? 'none'
}
