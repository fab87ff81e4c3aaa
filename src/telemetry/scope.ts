import { place } from './place.js'

/** A request while it is worked on, with what is known of it so far. */
export type Scope = {
  id: string
  /** `SLUG:ID` of who sent it; the audit log has the same id. */
  account?: string
  /** How often the database was asked, and how many documents it gave. */
  queries: number
  rows: number
  /** Why our server refused it. */
  refused?: string
  /** Of an answer that went past the response object. */
  status?: number
}

/** Does something as a part of a request; what is awaited in it is a part too. */
export function inScope<T>(scope: Scope, task: () => T): T {
  return place().scopes.run(scope, task)
}

/** The request that is worked on; undefined outside of any, and behind a server that is not ours. */
export function scope(): Scope | undefined {
  return place().scopes.getStore()
}

/** Notes who sends the request. */
export function noteAccount(slug: string, id: number | string): void {
  const known = scope()
  if (known) known.account = `${slug}:${id}`
}

/** Notes what one question to the database has given. */
export function noteRows(given: unknown): void {
  const known = scope()
  if (!known) return
  known.queries += 1
  const { docs } = Object(given) as { docs?: unknown } // `Object` makes it safe to look
  known.rows += Array.isArray(docs) ? docs.length : given === null || given === undefined ? 0 : 1
}
