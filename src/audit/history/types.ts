import type { AuditAction } from '../types.js'

/** Something that was done to an entry. */
export type HistoryEvent = {
  /** RFC 3339, UTC. */
  at: string
  action: AuditAction
  /** Name of the person or program, without an address; `system` is the server itself. */
  by: string
  /** Locale that was changed; null: what all locales share, or the whole entry. */
  locale: string | null
  /** Paths of the fields that changed. */
  fields: readonly string[]
  /** Id of the version that was the newest afterwards; null if it is no longer kept. */
  version: string | null
}

/** `GET /api/SLUG/ID/history?page=1`: what was done to an entry, newest first, by pages. */
export type History = {
  events: readonly HistoryEvent[]
  total: number
  page: number
  pages: number
}
