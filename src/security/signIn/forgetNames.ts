import type { PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { runtimeOf } from '../runtime.js'

/** Has the names of accounts read anew. Runs after an account was made, changed or deleted. */
export function forgetNames(settings: Settings) {
  return ({ req }: { req: PayloadRequest }): void => {
    runtimeOf(req.payload, settings).names.forget()
  }
}
