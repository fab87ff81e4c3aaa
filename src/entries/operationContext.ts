import type { PayloadRequest } from 'payload'

import type { Memory } from '../audit/operations.js'
import type { Via } from '../audit/types.js'
import type { FileFacts } from '../documents/fileFacts.js'
import type { LivePlan } from '../saving/livePlan.js'
import type { Several } from '../saving/eachByItself.js'
import type { ScheduledRun } from '../schedule/types.js'
import type { Pass } from '../security/signIn/gate.js'
import type { Written } from '../translation/records/readEntry.js'
import type { Judged } from '../translation/records/syncRecord.js'

/**
 * The facts that the steps of one operation share: what its initiator set, what its caller
 * requested, and what has been decided. Everything of ours that a request carries is here.
 */
export type OperationContext = {
  // Set by code that acts on behalf of a user.

  /** The interface of the operation; otherwise it is derived from the request. */
  via?: Via
  /** The operation ends where it would write. */
  isDryRun?: boolean
  /** The updates bring a version back, so they are logged as restoring it. */
  restores?: boolean
  /** The schedule that the save carries out. */
  run?: ScheduledRun
  /** What the save says of the translations that it writes, by locale. */
  judged?: Readonly<Record<string, Judged>>
  /** Which segments the save writes, and what, by locale. */
  written?: Readonly<Record<string, Written>>
  /**
   * The save does nothing but bring a translation in step with its source; `isAlone`: nothing else
   * of it waits to be published.
   */
  followsSource?: { isAlone: boolean }

  // Requested by the caller, before Payload fills in defaults.

  /** The status that the caller named; null: none. */
  askedStatus?: unknown
  /** The document, as `slug:id`, of which a draft is to be saved, beside the live one; null: none, or several. */
  asksDraftOf?: string | null
  /** Every locale is to be unpublished. */
  unpublishesAll?: boolean
  /** The save is about the trash and nothing else, whether it moves anything or not. */
  isAboutTrash?: boolean
  /** The operation saves drafts. */
  savesDrafts?: boolean
  /** The revision that the save says it began from, RFC 3339. */
  beganFrom?: string | null
  /** The save publishes its own locale, because it is the only one. */
  publishesAlone?: boolean

  // Decided or found on the way.

  /** What a save writes into each live document, by `slug:id`. */
  plans?: Readonly<Record<string, LivePlan>>
  /** Which live documents have been written, by `slug:id`. */
  livesWritten?: Readonly<Record<string, true>>
  /** What documents were before their source texts are saved, by `slug:id`. */
  sourcesBefore?: Readonly<Record<string, Record<string, unknown>>>
  /** Which documents, as `slug:id:locale`, are checked as if they were published. */
  mustBeWhole?: Readonly<Record<string, true>>
  /** The results for the documents of a bulk operation. */
  several?: Several
  /** The facts about the earlier state that the audit log needs. */
  audit?: Memory
  /** The facts of the file that came with the operation. */
  fileFacts?: FileFacts
  /** A file is being made of what came, ahead of the unit of work. */
  makesFiles?: boolean
  /** The length of the video that came with the operation. */
  videoSeconds?: number
  /** The focal point that the caller named, per cent; null: an axis that was not named. */
  focal?: { x: number | null; y: number | null }
  /** Smaller pictures that were made and not yet written, by the names of their files. */
  madeSizes?: Record<string, Buffer>

  /** The upload whose file is delivered, because a visible edition shows it, and its headers. */
  delivered?: { uid: string; mimeType: string; disposition: string }

  // Of signing in.

  /** The place of a sign-in among those under way. */
  pass?: Pass
  /** A password is being reset by mail, which signs in as well. */
  isResetting?: boolean
  /** In how many seconds a sender of many wrong keys may come back. */
  refusedKeyWait?: number
}

/** The one key of ours on the context of a request. */
const KEY = 'stories'

/** The context of the operation that a request is for; what is set in it is seen by later steps. */
export function operationContext({ context }: Pick<PayloadRequest, 'context'>): OperationContext {
  return (context[KEY] ??= {}) // Nothing else writes there.
}

/** A request's context with ours changed, for an operation that is a part of another. */
export function contextWith(
  { context }: Pick<PayloadRequest, 'context'>,
  changes: OperationContext,
): PayloadRequest['context'] {
  return { ...context, [KEY]: { ...operationContext({ context }), ...changes } }
}
