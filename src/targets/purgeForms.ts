import type { OutgoingRequest } from '../outgoing/types.js'
import type { Purge } from './purgeOptions.js'

/** How a cache is told which tags are out of date. */
export type PurgeForm = {
  /** Changes in one request. Each has a tag of its own, and those of its type, 16 in all. */
  most: number
  /** Pure. */
  request: (tags: readonly string[]) => OutgoingRequest
}

type Of<K extends Purge['kind']> = Extract<Purge, { kind: K }>

/** Each by the documentation of who makes the cache. */
export const PURGE_FORMS = {
  /** Fastly's API, “Purge multiple surrogate key tags”: 256 tags in a request. */
  fastly: ({ service, token, soft }: Of<'fastly'>): PurgeForm => ({
    most: 200,
    request: (tags) =>
      json(`https://api.fastly.com/service/${service}/purge`, {
        headers: { 'Fastly-Key': token, ...(soft ? { 'Fastly-Soft-Purge': '1' } : {}) },
        body: { surrogate_keys: tags },
      }),
  }),
  /** Cloudflare's API, “Purge cached content by tag”: 100 tags in a request, on all plans. */
  cloudflare: ({ zone, token }: Of<'cloudflare'>): PurgeForm => ({
    most: 80,
    request: (tags) =>
      json(`https://api.cloudflare.com/client/v4/zones/${zone}/purge_cache`, {
        headers: { Authorization: `Bearer ${token}` },
        body: { tags },
      }),
  }),
  /** A header with the tags, as Varnish's module xkey reads it; 8 kB of it, as servers take. */
  http: ({ url, method, header, separator, headers, allowPrivate }: Of<'http'>): PurgeForm => ({
    most: 100,
    request: (tags) => ({
      method,
      url,
      headers: { ...headers, [header]: tags.join(separator) },
      body: '',
      allowPrivate,
    }),
  }),
}

function json(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: object },
): OutgoingRequest {
  return {
    method: 'POST',
    url,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    allowPrivate: false,
  }
}
