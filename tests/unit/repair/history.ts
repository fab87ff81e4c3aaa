import type { Field } from 'payload'

import { planMend } from '../../../src/repair/planMend.js'
import type {
  Doc,
  EntryCopies,
  LoggedChange,
  Mend,
  StoredVersion,
} from '../../../src/repair/types.js'

/** Fields of each kind that a database keeps in another place. */
export const FIELDS: Field[] = [
  { name: 'title', type: 'text', localized: true, required: true },
  { name: 'summary', type: 'text', localized: true },
  { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
  { name: 'countries', type: 'select', options: ['BO', 'PE'], hasMany: true },
  { name: '_status', type: 'select', options: ['draft', 'published'], localized: true },
]

type Changes = Partial<EntryCopies> & { fields?: readonly Field[] }

/** A moment of the day on which the history happens. */
export function at(minute: number, milliseconds = 0): string {
  return new Date(Date.UTC(2026, 0, 1, 0, minute, 0, milliseconds)).toISOString()
}

/** The saves of one entry, as the database keeps them. */
export class History {
  private live: Doc = {}
  private versions: StoredVersion[] = []
  private events: LoggedChange[] = []
  private shown: string | null = null

  /** The first save of all. */
  created(minute: number, doc: Doc): this {
    this.live = this.dated(doc, at(minute))
    this.keep({ doc: this.live, at: at(minute, 2), snapshot: false })
    this.shown = at(minute)
    return this.logged(minute, { action: 'create', locale: 'fr' })
  }

  /** A save of the live document: a copy of it, and what waits in drafts. */
  saved(minute: number, doc: Doc, { copy = doc, waits = doc }: { copy?: Doc; waits?: Doc } = {}) {
    this.live = this.dated(doc, at(minute))
    this.keep({ doc: this.dated(copy, at(minute)), at: at(minute, 2), snapshot: false })
    this.keep({ doc: this.dated(waits, at(minute, 3)), at: at(minute, 3), snapshot: true })
    this.shown = at(minute)
    return this
  }

  drafted(minute: number, doc: Doc): this {
    this.keep({ doc: this.dated(doc, at(minute)), at: at(minute), snapshot: false })
    return this
  }

  /** What a save tells the audit log when it is done. */
  logged(minute: number, event: Partial<LoggedChange>): this {
    const known = { at: at(minute, 9), action: 'edit', locale: null, fields: [] }
    this.events.push({ ...known, ...event })
    return this
  }

  /** The oldest versions are no more. */
  pruned(left: number): this {
    this.versions = this.versions.slice(0, left)
    return this
  }

  /** The log before a minute is no more. */
  forgotten(minute: number): this {
    this.events = this.events.filter((event) => event.at >= at(minute))
    return this
  }

  copies(changes: Partial<EntryCopies> = {}): EntryCopies {
    const { live, versions, events, shown } = this
    const time = String(live.updatedAt)
    return { live: { ...live, id: 1 }, time, versions, events, shown, ...changes }
  }

  /** What a start would find on an SQL database. */
  found({ fields = FIELDS, ...changes }: Changes = {}): Mend | null {
    return planMend({ copies: this.copies(changes), fields, whole: false })
  }

  private dated(doc: Doc, updatedAt: string): Doc {
    return {
      uid: 'u',
      createdAt: this.live.createdAt ?? updatedAt,
      deletedAt: null,
      ...doc,
      updatedAt,
    }
  }

  private keep({ doc, at: moment, snapshot }: { doc: Doc; at: string; snapshot: boolean }): void {
    const older = this.versions.map((version) => ({ ...version, latest: false }))
    const row = { createdAt: moment, updatedAt: moment, latest: true, snapshot }
    this.versions = [{ id: older.length + 1, ...row, time: String(doc.updatedAt), doc }, ...older]
  }
}
