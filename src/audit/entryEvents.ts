import type { AuditEvent } from './types.js'

/** Status of each locale in the live document; a locale that never had one is absent. */
export type Statuses = Readonly<Record<string, unknown>>

/** The effects of a save of an entry that are logged. */
export type EntryChange = {
  operation: 'create' | 'duplicate' | 'update' | 'restore'
  /** Locale of the request. */
  locale: string
  /** Every configured locale. */
  locales: readonly string[]
  before: Statuses
  after: Statuses
  /** The live document was written, not only a draft. */
  goesLive: boolean
  /** The save was asked to publish its locale. */
  publishes: boolean
  /** Into the trash, out of it, or neither. */
  moved: 'trash' | 'untrash' | null
  /** Paths that changed, by locale; a save changes texts of its own locale only, a restore of any. */
  changed: { byLocale: Readonly<Record<string, readonly string[]>>; shared: readonly string[] }
}

/**
 * The events of one save of an entry: one for each locale that was really changed, and one without
 * a locale for what all of them share. Publishing tells of the texts that it changed as well.
 */
export function entryEvents(change: EntryChange): AuditEvent[] {
  const { operation, locale, moved } = change
  const events: AuditEvent[] = []
  if (moved) events.push({ action: moved, locale: null })
  if (operation === 'create') events.push({ action: 'create', locale })
  if (operation === 'duplicate') events.push({ action: 'duplicate', locale: null })
  for (const code of change.locales) events.push(...localeEvents(change, code))
  const { shared } = change.changed
  const isNew = operation === 'create' || operation === 'duplicate'
  const action = operation === 'restore' ? 'restore' : 'edit'
  if (!isNew && shared.length > 0) events.push({ action, locale: null, fields: shared })
  return events
}

function localeEvents(change: EntryChange, code: string): AuditEvent[] {
  const { operation, before, after } = change
  const isNew = operation === 'create' || operation === 'duplicate'
  const fields = isNew ? [] : (change.changed.byLocale[code] ?? [])
  const status = (action: 'publish' | 'unpublish', of: readonly string[]): AuditEvent => ({
    action,
    locale: code,
    ...(of.length > 0 ? { fields: of } : {}),
  })
  const turned = turnOf(change, code)
  if (operation === 'restore') {
    const restored: AuditEvent[] =
      fields.length > 0 ? [{ action: 'restore', locale: code, fields }] : []
    return turned ? [...restored, status(turned, [])] : restored
  }
  if (turned) return [status(turned, fields)]
  const isAgain =
    change.goesLive &&
    code === change.locale &&
    isPublished(before, code) &&
    isPublished(after, code)
  if (isAgain && (change.publishes || fields.length > 0)) return [status('publish', fields)]
  return fields.length > 0 ? [{ action: 'edit', locale: code, fields }] : []
}

function turnOf({ before, after, goesLive }: EntryChange, code: string) {
  if (!goesLive || isPublished(before, code) === isPublished(after, code)) return null
  return isPublished(after, code) ? 'publish' : 'unpublish'
}

function isPublished(statuses: Statuses, code: string): boolean {
  return statuses[code] === 'published'
}
