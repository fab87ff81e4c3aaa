import { type PayloadRequest, UnauthorizedError } from 'payload'

import { mayReadAids, mayWriteAids } from '../../access/glossaryAccess.js'
import { roleOf } from '../../access/roles.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'

/**
 * Refuses users who cannot read, or write, the memory and the glossary.
 *
 * @throws Unauthorized without an account, NOT_ALLOWED
 */
export function refuseAids(req: PayloadRequest, settings: Settings, wants: 'read' | 'write'): void {
  if (!roleOf(req.user, settings)) throw new UnauthorizedError(req.t)
  if (!mayReadAids(settings)({ req })) {
    throw new PluginError('NOT_ALLOWED', message(req, 'aids.mayNotRead'))
  }
  if (wants === 'write' && !mayWriteAids(settings)({ req })) {
    throw new PluginError('NOT_ALLOWED', message(req, 'aids.mayNotWrite'))
  }
}
