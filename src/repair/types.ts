import type { CollectionKey } from '../entries/slugs.js'

/** A document in all locales, as the database holds it. */
export type Doc = Record<string, unknown>
export type Id = number | string

/** One version of an entry; moments are RFC 3339 in UTC, and can be compared as texts. */
export type StoredVersion = {
  id: Id
  /** When the row was made. */
  createdAt: string
  updatedAt: string
  /** Payload takes it for the newest. */
  latest: boolean
  /** It keeps what waits in drafts, beside the version that was published. */
  snapshot: boolean
  /** `updatedAt` in the document of the version. */
  time: string
  doc: Doc
}

/** What the audit log tells of one document: moments and names of fields, never values. */
export type LoggedChange = {
  at: string
  action: string
  /** Null: what all locales share, or the whole. */
  locale: string | null
  fields: readonly string[]
}

/** Everything that is stored of an entry. */
export type EntryCopies = {
  live: Doc & { id: Id }
  /** `updatedAt` of the live document. */
  time: string
  /** Newest first. */
  versions: readonly StoredVersion[]
  /** Of which live document the editions were made: its `updatedAt`; null when they do not say. */
  shown: string | null
  /** In the order of their moments. */
  events: readonly LoggedChange[]
}

export type FindingKind =
  | 'unfinishedSave'
  | 'unfinishedDraft'
  | 'unfinishedCreation'
  | 'newestNotMarked'
  | 'liveBehind'
  | 'liveLost'
  | 'newestLost'
  | 'publishedBlank'
  | 'uploadLost'
  | 'consentLost'
  | 'consentUnfinished'

/** One thing that is torn, and what becomes of it. */
export type Finding = {
  kind: FindingKind
  /** What is gone: `texts (es)`, or the path of a field. */
  lost: readonly string[]
  /** `updatedAt` of what it is mended from, or goes back to; null: it is left as it is. */
  from: string | null
}

/** What a mend writes; nothing that is not named. */
export type Change = {
  /** The whole live document. */
  live: Doc | null
  /** Documents of versions, whole, and the time that each row keeps. */
  versions: readonly { id: Id; doc: Doc; updatedAt: string }[]
  remove: readonly Id[]
  /** The version that is the newest; no other is marked so. */
  newest: Id | null
}

/** What is wrong with one document, and the change that mends what can be mended. */
export type Mend = { findings: readonly Finding[]; change: Change | null }

/** A document that is torn. */
export type Torn = Mend & {
  key: CollectionKey
  id: Id
  uid: string
  title: string
}
