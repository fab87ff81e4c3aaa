import type { PayloadRequest } from 'payload'

import { readBody } from './readBody.js'

/** What of a request the public API looks at, whichever server took it. */
export type DeliveryRequest = Pick<PayloadRequest, 'payload' | 'user'> & {
  method: string
  /** Absolute. */
  url: string
  headers: Pick<Headers, 'get'>
  /**
   * The body, up to so many bytes.
   *
   * @throws RefusedError TOO_LARGE
   */
  text: (maxBytes: number) => Promise<string>
}

/** Payload's request: a Fetch one, of which its type makes some parts optional. */
export function fromPayload(req: PayloadRequest): DeliveryRequest {
  const request = req as PayloadRequest & Request // see above
  const { method, url, headers, payload, user } = request
  return {
    ...{ method, url, headers, payload, user },
    text: (maxBytes) => readBody(request, maxBytes),
  }
}
