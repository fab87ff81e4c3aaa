import { StoriesError } from './errors.js'
import type { Query } from './createClient.js'
import { graphql } from './graphql.js'
import { pause } from './pause.js'
import { isTemporary } from './retrying.js'
import type { Bad, Locale } from './types.js'

/** What happened to an entry, image or file for the public; `changes` of the reference. */
export type Change = {
  kind: 'PUBLISHED' | 'CHANGED' | 'REMOVED'
  entryId: string
  entryKey: string | null
  type: 'PROGRAMME' | 'THEME' | 'STORY' | 'TESTIMONIAL' | 'KEY_RESULT' | 'DOCUMENT' | null
  locale: Locale | null
  slug: string | null
  url: string | null
  tags: string[]
  at: string
}

/**
 * - `reset`: read everything. It comes first without a cursor (`reason: 'start'`), and again if the
 *   cursor is too old or of another database (`'gone'`: `CHANGES_GONE`).
 * - `changes`: what has changed since.
 * - `problem`: the server cannot be read now; asked again later, from the same place.
 *
 * Store `cursor` once an event is dealt with.
 */
export type ChangeEvent =
  | { readonly type: 'reset'; readonly reason: 'start' | 'gone'; readonly cursor: string }
  | { readonly type: 'changes'; readonly changes: readonly Change[]; readonly cursor: string }
  | { readonly type: 'problem'; readonly errors: Bad['errors']; readonly cursor: string | null }

export type ChangesOptions = {
  /** The last cursor that is dealt with; null: from now on. */
  readonly since?: string | null
  /** Ends the loop. */
  readonly signal?: AbortSignal
  /** Shortest and longest pause between two questions, milliseconds. @default 1,000 and 30,000 */
  readonly pauses?: readonly [shortest: number, longest: number]
}

type Data = { changes: { nodes: Change[]; cursor: string; hasNextPage: boolean } }

const CHANGES = /* @__PURE__ */ graphql<Data, { since: string | null }>(
  'query Changes($since: String) { changes(since: $since) { nodes { kind entryId entryKey type locale slug url tags at } cursor hasNextPage } }',
)

/** The feed of changes as events, until it is called off; asks again later, the longer nothing happens. */
export async function* followChanges(
  query: Query,
  { since = null, signal, pauses: [shortest, longest] = [1_000, 30_000] }: ChangesOptions,
): AsyncGenerator<ChangeEvent, void, undefined> {
  let cursor = since
  let reason: 'start' | 'gone' = 'start'
  let wait = shortest
  while (!signal?.aborted) {
    const answer = await query(CHANGES, { since: cursor }, signal ? { signal } : {})
    if (answer.ok) {
      const { nodes, cursor: next, hasNextPage } = answer.data.changes
      if (cursor === null) yield { type: 'reset', reason, cursor: next }
      else if (nodes.length > 0) yield { type: 'changes', changes: nodes, cursor: next }
      wait = cursor === null || nodes.length > 0 ? shortest : Math.min(wait * 2, longest)
      cursor = next
      if (hasNextPage) continue
    } else if (answer.errors[0].code === 'CHANGES_GONE' && cursor !== null) {
      cursor = null
      reason = 'gone'
      continue
    } else if (answer.errors[0].code !== 'ABORTED') {
      if (!isTemporary(answer.errors[0])) throw new StoriesError(answer.errors)
      yield { type: 'problem', errors: answer.errors, cursor }
      wait = Math.min(wait * 2, longest)
    }
    await pause(wait, signal)
  }
}
