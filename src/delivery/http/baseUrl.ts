import { formatAdminURL } from 'payload/shared'

import type { Settings } from '../../entries/settings.js'
import type { DeliveryRequest } from './deliveryRequest.js'

/** A name or address with or without a port (RFC 9110 §7.2). */
const AUTHORITY = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Absolute URL of the delivery path, without trailing slash, Next's `basePath` included: below the
 * public URL that is configured, or else the host that was asked. `Host` is part of the request, and caches key
 * responses by it. Forwarding headers are not trusted, because any client can send them.
 */
export function baseUrlOf(
  { headers, payload, url }: Pick<DeliveryRequest, 'headers' | 'payload' | 'url'>,
  { publicUrl, delivery }: Settings,
): string {
  const origin = publicUrl || originOf({ url, host: headers.get('host') })
  const { api } = payload.config.routes
  const path = delivery ? delivery.path : ''
  // A path that a proxy takes away is told by the public URL alone.
  if (hasPath(origin)) return `${origin}${api}${path}`
  const address = formatAdminURL({ apiRoute: api, path: path as `/${string}`, serverURL: origin })
  // Next's `trailingSlash` adds one.
  return address.replace(/\/+$/, '')
}

function hasPath(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname !== '/'
}

/** Next writes `localhost` into the URL of a request, whatever name it came under. */
function originOf({ url, host }: { url: string | undefined; host: string | null }): string {
  if (!url) return ''
  const { origin, protocol } = new URL(url)
  return host !== null && AUTHORITY.test(host) ? `${protocol}//${host}` : origin
}
