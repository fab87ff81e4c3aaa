import { failed } from './errors.js'
import type { ClientSettings, FetchInit } from './options.js'
import type { Bad } from './types.js'

/** What came over the wire; `isRevalidated` if the server knew that we have it. */
export type Received = {
  status: number
  headers: Headers
  text: string
  isRevalidated: boolean
}

export type Sent = {
  url: string
  /** Body of a POST; without it, GET. */
  body?: string
  init: FetchInit
  signal: AbortSignal | undefined
}

/** One request, until it is answered, called off or out of time. GETs name the `ETag` of what is kept. */
export async function exchange(settings: ClientSettings, sent: Sent): Promise<Received | Bad> {
  const { signal } = sent
  const aborted = (cause?: unknown) => failed('ABORTED', 'The request was aborted.', { cause })
  if (signal?.aborted) return aborted(signal.reason)
  const end = new AbortController()
  const stop = () => end.abort()
  const timer = setTimeout(stop, settings.timeout)
  signal?.addEventListener('abort', stop)
  try {
    return await received(settings, sent, end.signal)
  } catch (cause) {
    const { url } = settings
    if (signal?.aborted) return aborted(cause)
    if (end.signal.aborted)
      return failed('TIMED_OUT', `${url}: expected an answer in ${settings.timeout} ms.`, { cause })
    return failed('NETWORK', `${url}: no answer. ${String(cause)}`, { cause })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

async function received(
  settings: ClientSettings,
  sent: Sent,
  signal: AbortSignal,
): Promise<Received> {
  const { url, body, init } = sent
  const own = settings.headers()
  const key = url + JSON.stringify(own)
  const memory = body === undefined ? settings.memory : null
  const known = memory?.get(key)
  const response = await settings.fetch(url, {
    ...settings.init,
    ...init,
    signal,
    ...(body === undefined ? {} : { method: 'POST', body }),
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(known ? { 'if-none-match': known.etag } : {}),
      ...own,
    },
  })
  const { status, headers } = response
  if (known && status === 304)
    return {
      status: 200,
      headers: both(known.headers, headers),
      text: known.text,
      isRevalidated: true,
    }
  const text = await response.text()
  const etag = headers.get('etag')
  if (etag && response.ok && !headers.get('cache-control')?.includes('no-store'))
    memory?.set(key, { etag, text, headers })
  return { status, headers, text, isRevalidated: false }
}

/** A 304 says anew what has changed, and leaves out the rest (RFC 9110, section 15.4.5). */
function both(kept: Headers, fresh: Headers): Headers {
  const all = new Headers(kept)
  fresh.forEach((value, name) => all.set(name, value))
  return all
}
