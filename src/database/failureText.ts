import type { PayloadRequest } from 'payload'

import type { ErrorCode, PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import type { TextKey } from '../i18n/en.js'

/** Failures that are found where the language of the caller is not known. */
export const FAILURE_TEXTS: Partial<Record<ErrorCode, TextKey>> = {
  BUSY: 'failure.busy',
  DISK_FULL: 'failure.diskFull',
  READ_ONLY: 'failure.readOnly',
}

/** What a failure says to a caller, in the caller's language. */
export function failureText(req: Pick<PayloadRequest, 'i18n'>, failure: PluginError): string {
  const key = FAILURE_TEXTS[failure.code]
  return key ? message(req, key) : failure.message
}

/** Whether a failure is the server's, and not of what was asked. */
export function isOfServer(failure: PluginError | null): failure is PluginError {
  return failure !== null && failure.code in FAILURE_TEXTS
}
