'use client'

import { wrapFetch } from '../wrapFetch.client.js'

/** A save that the server refused because others had changed the same fields meanwhile. */
export type StaleSave = {
  /** When it was refused, milliseconds. */
  at: number
  /** The address it was sent to, including the query. */
  url: string
  /** The status it would have set. */
  status: 'draft' | 'published'
  conflicts: Conflict[]
  changes: { at: string; by: string | null }[]
}

/** A field changed on both sides. */
export type Conflict = { path: string; base: unknown; theirs: unknown; yours: unknown }

type Listener = (save: StaleSave) => void

const listeners = new Set<Listener>()

/** Told of every refused save of the page from now on, until the function given back is called. */
export function onStaleSave(listener: Listener): () => void {
  watch()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Looks at the answers to all requests of the page. Payload's form keeps the answer to a save to
 * itself and shows its message only, so that there is no other place to learn which fields were in
 * conflict. To be removed when `submit` hands out the answer to a refused save, too.
 */
const watch = wrapFetch((fetch) => async (input, init) => {
  const response = await fetch(input, init)
  if (response.status === 409) void tell(response.clone(), input, init)
  return response
})

async function tell(response: Response, input: RequestInfo | URL, init?: RequestInit) {
  const data = staleIn(await response.json().catch(() => null))
  if (!data) return
  const url = input instanceof Request ? input.url : String(input)
  const save = { at: Date.now(), url, status: statusIn(init?.body), ...data }
  for (const listener of listeners) listener(save)
}

type Body = {
  errors?: { data?: { code?: string; conflicts?: Conflict[]; changes?: StaleSave['changes'] } }[]
}

function staleIn(body: unknown): Pick<StaleSave, 'conflicts' | 'changes'> | null {
  const { errors = [] } = Object(body) as Body // `Object` makes it safe to look
  const stale = errors.find(({ data }) => data?.code === 'STALE_REVISION')?.data
  return stale ? { conflicts: stale.conflicts ?? [], changes: stale.changes ?? [] } : null
}

/** The admin sends its form as one JSON text in a form. */
function statusIn(body: unknown): StaleSave['status'] {
  const sent = body instanceof FormData ? body.get('_payload') : body
  const text = typeof sent === 'string' ? sent : '{}'
  const { _status } = JSON.parse(text) as { _status?: unknown }
  return _status === 'published' ? 'published' : 'draft'
}
