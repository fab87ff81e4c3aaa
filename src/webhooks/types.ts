import type { EditionType } from '../editions/types.js'
import type { EntryKey } from '../entries/slugs.js'
import type { OutgoingRequest } from '../outgoing/types.js'

/** What a target chooses by. */
export type Heard = {
  type: EditionType
  /** Null: nothing that the feed tells, only cached answers are out of date. */
  kind: 'published' | 'changed' | 'removed' | null
  /** Null: all languages. */
  locale: string | null
}

/** A change as it is told: names and values as those of `Change` in the delivery schema. */
export type ToldChange = Heard & {
  /** Null: some entries of the type. */
  entryId: string | null
  /** Null for an image or a file, and where `entryId` is. */
  entryKey: string | null
  /** Null for an image or a file. */
  entryType: EntryKey | null
  slug: string | null
  url: string | null
  /** The values of `Cache-Tag` whose answers are out of date. */
  tags: readonly string[]
  /** When it was noted, RFC 3339. */
  at: string
  /** Of the feed: what comes after this change. Null where `kind` is. */
  cursor: string | null
}

/** A change on its way to one target. */
export type Message = {
  /** The same in every retry and redelivery; letters, digits, `_` and `-`. */
  id: string
  change: ToldChange
  /** 1 for the first try. */
  attempt: number
}

/** Who is told of changes: the endpoint of a webhook, or a cache that is purged. */
export type Target = {
  /** Stable name, unique among all targets: `webhook:<id>` or `purge:<id>`. */
  readonly id: string
  /** Whether it is told of changes that the feed does not tell (`kind: null`). */
  readonly hearsAll: boolean
  /** Most messages in one request; 1 for webhooks. */
  readonly most: number
  /** Tell each message once more so long after it was delivered, milliseconds; null: once. */
  readonly again: number | null
  /** Whether it is told of this change. Pure. */
  readonly takes: (change: Heard) => boolean
  /** The request that tells these messages, at least one. Pure. */
  readonly request: (messages: readonly Message[], at: Date) => OutgoingRequest
  /** The request by which `stories webhooks test` tries it; it stands for no change. Pure. */
  readonly test: (id: string, at: Date) => OutgoingRequest
}
