import type { PayloadRequest } from 'payload'

import type { CollectionKey } from '../entries/slugs.js'
import { logEvent } from './logEvent.js'
import { titleOf } from './titleOf.js'
import type { AuditEvent } from './types.js'

type Doc = Record<string, unknown>

/** Writes the events of one document, under its public id and title. */
export async function tellAll(args: {
  req: PayloadRequest
  key: CollectionKey
  /** Name of the collection's title. */
  field: string | undefined
  /** The document, the fullest first. */
  docs: readonly (Doc | undefined)[]
  events: readonly AuditEvent[]
}): Promise<void> {
  const { req, key, docs, events } = args
  const about = { entryType: key, entry: entryOf(docs), entryTitle: titleOf(args) }
  for (const event of events) await logEvent(req, { ...event, ...about })
}

/** The public id, or the id of what has none: an account or an API client. */
export function entryOf(docs: readonly (Doc | undefined)[]): string | null {
  const ids = ['uid', 'id'].flatMap((name) => docs.map((doc) => doc?.[name]))
  const found = ids.find((id) => typeof id === 'string' || typeof id === 'number')
  return found === undefined ? null : String(found)
}
