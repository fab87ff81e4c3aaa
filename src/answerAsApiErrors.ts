import { APIError } from 'payload'

import { PluginError } from './errors.js'

/**
 * Makes our errors instances of Payload's `APIError` as well: its answers show the `data` of no
 * other (`formatErrors`). So the files that decide can throw them without loading Payload.
 */
export function answerAsApiErrors(): void {
  Object.setPrototypeOf(PluginError.prototype, APIError.prototype)
}
