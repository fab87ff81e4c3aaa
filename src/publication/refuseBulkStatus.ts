import type { CollectionBeforeOperationHook } from 'payload'

import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'

type Data = Record<string, unknown>

/**
 * Refuses to publish or unpublish a selection of the list, and makes any other edit of it one of
 * drafts: Payload would start from each entry's live text, and what waits in its draft would be
 * lost. Runs before an update of several entries that is subject to access; costs nothing.
 *
 * @throws BAD_USER_INPUT saying to do it one entry at a time
 */
export const refuseBulkStatus: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (!operation.startsWith('update') || overrideAccess) return
  // An update's; Payload's type is that of every operation. One of several entries has no id.
  const { id, data, draft } = args as { id?: unknown; data?: Data; draft?: boolean }
  if (id !== undefined || draft || !data) return
  // Out of the trash each comes by itself, with the status that it is to have.
  if (data.deletedAt === null) return
  // Into it Payload moves the newest draft.
  if (data._status === undefined) return 'deletedAt' in data ? undefined : { ...args, draft: true }
  throw new PluginError('BAD_USER_INPUT', message(req, 'publish.oneEntry'))
}
