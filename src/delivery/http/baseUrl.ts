import type { PayloadRequest } from 'payload'

import type { Settings } from '../../options.js'

/**
 * Absolute URL of the delivery path, without trailing slash: below the public URL that is
 * configured, or else the origin that was asked. Forwarding headers are not believed: anybody can
 * send them, and answers are cached.
 */
export function baseUrlOf(
  { payload, url }: Pick<PayloadRequest, 'payload' | 'url'>,
  { publicUrl, delivery }: Settings,
): string {
  const origin = publicUrl || (url ? new URL(url).origin : '')
  return `${origin}${payload.config.routes.api}${delivery ? delivery.path : ''}`
}
