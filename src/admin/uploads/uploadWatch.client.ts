'use client'

import { wrapFetch } from '../wrapFetch.client.js'

/** An upload that is under way. */
export type Upload = {
  /** Name of the file. */
  name: string
  /** How much has arrived, 0 to 1; 1: the server is at work. */
  sent: number
}

let current: Upload | null = null
const listeners = new Set<() => void>()

export const currentUpload = (): Upload | null => current

/** Told of every upload of the page from now on, until the function given back is called. */
export function onUpload(listener: () => void): () => void {
  watch()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Sends the forms that carry a file by `XMLHttpRequest`: `fetch`, with which Payload's form sends
 * them, does not tell how far it is. To be removed when browsers do, or Payload shows it.
 */
const watch = wrapFetch((fetch) => (input, init) => {
  const file = init?.body instanceof FormData ? init.body.get('file') : null
  // The form's other requests carry no file, and a file by its address is empty.
  if (typeof input !== 'string' || !init || !(file instanceof File) || file.size === 0)
    return fetch(input, init)
  if (init.signal?.aborted) return fetch(input, init)
  return send(input, { init, name: file.name })
})

function send(url: string, { init, name }: { init: RequestInit; name: string }): Promise<Response> {
  const request = new XMLHttpRequest()
  const own: Upload = { name, sent: 0 }
  const answer = new Promise<Response>((resolve, reject) => {
    const fail = () => reject(new TypeError('Failed to fetch'))
    const end = () => reject(new DOMException('The user aborted a request.', 'AbortError'))
    request.addEventListener('load', () => resolve(responseOf(request)))
    request.addEventListener('error', fail)
    request.addEventListener('timeout', fail)
    request.addEventListener('abort', end)
    init.signal?.addEventListener('abort', () => request.abort())
  })
  request.upload.addEventListener('progress', ({ loaded, total }) =>
    tell({ ...own, sent: loaded / total }),
  )
  request.upload.addEventListener('load', () => tell({ ...own, sent: 1 }))
  request.open(init.method ?? 'POST', url)
  request.responseType = 'blob'
  request.withCredentials = init.credentials === 'include'
  new Headers(init.headers).forEach((value, header) => request.setRequestHeader(header, value))
  tell(own)
  request.send(init.body as FormData) // as the caller has found
  return answer.finally(() => tell(null))
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const at = line.indexOf(':')
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim())
  }
  const { status, statusText } = request
  const hasBody = status !== 204 && status !== 304
  return new Response(hasBody ? (request.response as Blob) : null, { status, statusText, headers })
}

function tell(upload: Upload | null): void {
  current = upload
  for (const listener of listeners) listener()
}
