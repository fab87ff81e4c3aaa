import type { Endpoint } from 'payload'

import type { Settings } from '../options.js'

/** The public API's endpoints, below Payload's API route. */
export function deliveryEndpoints(_settings: Settings): Endpoint[] {
  return []
}
