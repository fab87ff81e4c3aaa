import { getTranslation } from '@payloadcms/translations'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  Field,
  PayloadRequest,
} from 'payload'

import { pickLocale } from '../entries/pickLocale.js'
import { asObject, asText } from '../entries/read.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { Settings } from '../entries/settings.js'
import { sourceLocaleOf } from '../entries/translatedFrom.js'
import { type Change, changesSince } from './changesSince.js'
import { findBefore, findLatest, timeOf } from '../entries/findLatest.js'
import { lostFields } from './foldAutosaves.js'
import { type Conflict, mergeSave, type MustHaveSeen } from './mergeSave.js'
import { storedFields } from '../entries/fields.js'
import { operationContext } from '../entries/operationContext.js'

type Doc = Record<string, unknown>

/**
 * Removes the revision from the saved data. Runs before every update. Of no matter is the one that
 * comes by the Local API: there the admin copies the texts of one locale into another, and sends
 * the revision of the first.
 */
export const takeRevision: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'updateByID') return args
  const { data, id } = args as { data?: Doc; id?: unknown } // an update's
  const { revision, ...rest } = asObject(data)
  const counts = id !== undefined && req.payloadAPI !== 'local'
  operationContext(req).beganFrom = counts ? asText(revision) : null
  return data ? { ...args, data: rest } : args
}

/**
 * Refuses a save that started from an old revision if it would overwrite what was saved since, by
 * another user or in another tab;
 * changes by only one side are merged. A publication must have seen all of what it makes public.
 * Runs once the caller is known to be allowed to save, in the entry's turn; no query unless the
 * revision is old, then two.
 *
 * @throws STALE_REVISION with `conflicts` (path, base, theirs, yours) and `changes` (at, by, isOwn)
 */
export function refuseStale(settings: Settings): CollectionBeforeValidateHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    const revision = operationContext(req).beganFrom ?? null
    const current = asObject(originalDoc)
    const { id } = current
    const { locale } = req
    if (operation !== 'update' || revision === null || !data || !locale) return data
    if (typeof id !== 'number' && typeof id !== 'string') return data
    if (timeOf(revision) === timeOf(current.updatedAt)) return data
    const { slug, fields } = collection
    const base = await baseOf(req, { slug, id }, timeOf(revision) || revision)
    if (!base) throw new PluginError('STALE_REVISION', message(req, 'stale.unknown'))
    const merged = mergeSave({
      fields,
      base: pickLocale({ doc: base.doc, fields, locale }),
      unknown: base.unknown,
      current,
      submitted: asObject(data),
      mustHaveSeen: mustHaveSeen(req, { locale, entry: current, settings }),
    })
    if (merged.conflicts.length === 0) return merged.data
    const changes = await changesSince(req, {
      ...{ collection: slug, id, uid: String(current.uid), locale },
      revision: timeOf(revision),
    })
    throw stale(req, fields, { conflicts: merged.conflicts, changes, revision: current.updatedAt })
  }
}

/**
 * The version that a save began from. Where a later autosave has taken its place, the one before it
 * stands in, but for the fields that have changed in between: whatever differs there is asked about.
 */
async function baseOf(
  req: PayloadRequest,
  { slug, id }: { slug: string; id: number | string },
  revision: string,
): Promise<{ doc: Doc; unknown: readonly string[] } | null> {
  const target = { collection: slug, id }
  const doc = await findLatest(req, target, revision)
  if (doc) return { doc, unknown: [] }
  const unknown = lostFields(req.payload, { slug, id }, revision)
  return unknown && { doc: asObject(await findBefore(req, target, revision)), unknown }
}

function mustHaveSeen(
  req: PayloadRequest,
  { locale, entry, settings }: { locale: string; entry: Doc; settings: Settings },
): MustHaveSeen {
  if (operationContext(req).askedStatus !== 'published') return 'own'
  return sourceLocaleOf(entry, settings) === locale ? 'all' : 'texts'
}

function stale(
  req: PayloadRequest,
  fields: readonly Field[],
  found: { conflicts: Conflict[]; changes: Change[]; revision: unknown },
): PluginError {
  const names = new Set(found.conflicts.map(({ path }) => labelOf(req, fields, path)))
  const said = message(req, whoseText(found), { names: [...names].join(', ') })
  return new PluginError('STALE_REVISION', said, { ...found, revision: timeOf(found.revision) })
}

/** The log names the fields of each save; it may have been cut, or be behind. */
function whoseText({ conflicts, changes }: { conflicts: Conflict[]; changes: Change[] }) {
  const names = new Set(conflicts.map(({ path }) => outermost(path)))
  const same = changes.filter(({ fields }) => fields.some((path) => names.has(outermost(path))))
  if (same.length === 0) return 'stale.changed'
  return same.every(({ isOwn }) => isOwn) ? 'stale.own' : 'stale.save'
}

function outermost(path: string): string {
  return path.split('.', 1)[0] ?? path
}

/** Of the outermost field, as the form shows it. */
function labelOf({ i18n, t }: PayloadRequest, fields: readonly Field[], path: string): string {
  const name = outermost(path)
  const field = storedFields(fields).find((known) => known.name === name)
  if (!field?.label) return name
  const label = getTranslation(field.label, { ...i18n, t })
  return typeof label === 'string' ? label : name
}
