import type { PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { runtimeOf } from '../runtime.js'

/** Reloads the account names. Runs after an account is created, changed or deleted. */
export function forgetNames(settings: Settings) {
  return ({ req }: { req: PayloadRequest }): void => {
    runtimeOf(req.payload, settings).names.forget()
  }
}
