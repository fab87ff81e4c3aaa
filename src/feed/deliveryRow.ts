import type { PublicChange } from '../editions/changes.js'
import type { EditionType } from '../editions/types.js'

/**
 * `waiting`: not told yet. `failed`: the last try failed, and there will be another. The other two
 * are the end.
 */
export const STATES = ['waiting', 'failed', 'delivered', 'givenUp'] as const
export type DeliveryState = (typeof STATES)[number]

export const KINDS = ['published', 'changed', 'removed'] as const satisfies PublicChange['kind'][]

/** What one target is told of one change. Moments are RFC 3339. */
export type DeliveryRow = {
  id: number | string
  /** Id of the message. */
  key: string
  target: string
  state: DeliveryState
  /** Not to be tried before; of one that is being sent, when it is given up for lost. */
  next: string | null
  attempts: number
  /** What came of the last try, in few words. */
  answer?: string | null
  triedAt?: string | null
  /** When it was delivered or given up. */
  doneAt?: string | null
  claim?: string | null
  isRepeat?: boolean | null
  /** Of the change. */
  position: number
  at: string
  type: EditionType
  uid?: string | null
  kind?: PublicChange['kind'] | null
  ref?: string | null
  locale?: string | null
  slug?: string | null
  programme?: string | null
}
