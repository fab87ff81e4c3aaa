import { answerOf } from './answerOf.js'
import { exchange } from './exchange.js'
import { hashOf } from './hashOf.js'
import type { ClientSettings, FetchInit } from './options.js'
import type { Answer } from './types.js'

export type Operation = {
  /** The document; null if only its id is known. */
  text: string | null
  /** Its id on the server, or null. */
  id: string | null
  variables: Readonly<Record<string, unknown>>
  signal: AbortSignal | undefined
  init: FetchInit
}

/** The longest address that everything between here and the server lets pass, characters. */
const LONGEST = 6_000

/**
 * Asks by GET, so that everything on the way may keep the answer: by the hash of the document, and
 * once by POST with the document itself where the server does not know it yet.
 */
export async function ask<Data>(
  settings: ClientSettings,
  operation: Operation,
): Promise<Answer<Data>> {
  const { text, variables, signal, init } = operation
  const send = async (url: string, body?: string) => {
    const received = await exchange(settings, { url, signal, init, ...(body ? { body } : {}) })
    return 'ok' in received ? received : answerOf<Data>(received)
  }
  const extensions = await extensionsOf(settings, operation)
  const named = extensions ? { extensions } : { query: text }
  const address = addressOf(settings.url, { ...named, variables })
  const whole = JSON.stringify({ query: text, variables, ...(extensions ? { extensions } : {}) })
  if (address.length > LONGEST && text !== null) return send(settings.url, whole)
  const answer = await send(address)
  const isUnknown = !answer.ok && answer.errors[0].code === 'PERSISTED_QUERY_NOT_FOUND'
  return isUnknown && text !== null ? send(settings.url, whole) : answer
}

async function extensionsOf({ persisted }: ClientSettings, { text, id }: Operation) {
  const sha256Hash = id ?? (persisted && text !== null ? await hashOf(text) : null)
  return sha256Hash === null ? null : { persistedQuery: { version: 1, sha256Hash } }
}

function addressOf(url: string, parameters: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return `${url}${url.includes('?') ? '&' : '?'}${search.toString()}`
}
