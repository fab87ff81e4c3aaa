import type { Endpoint } from 'payload'

import { scheduleEndpoints } from '../scheduler/scheduleEndpoints.js'
import { publicationEndpoints } from '../publication/state/endpoints.js'
import { restoreEndpoint } from './restoreEndpoint.js'
import type { Settings } from '../entries/settings.js'
import { type CollectionKey, entryKeyOf } from '../entries/slugs.js'
import { historyEndpoint } from '../audit/history/historyEndpoint.js'
import { logEvidence } from '../audit/logEvidence.js'
import { fileEndpoint } from '../security/files/fileEndpoint.js'
import { docAccessEndpoint } from '../security/management/accessEndpoints.js'
import { accountEndpoints } from '../security/signIn/accountEndpoints.js'
import { workspaceEndpoints } from '../translation/workspace/workspaceEndpoints.js'
import { FILED, OPEN } from './groups.js'

/** The endpoints of a collection, ahead of Payload's own and around those that it has itself. */
export function collectionEndpoints(
  key: CollectionKey,
  settings: Settings,
): { before: Endpoint[]; after: Endpoint[] } {
  const slug = settings.slugs[key]
  const type = entryKeyOf(key)
  const isOpen = OPEN.some((open) => open === key)
  const states = type
    ? [
        ...publicationEndpoints(settings, type),
        ...scheduleEndpoints(type, settings),
        historyEndpoint(type, settings),
      ]
    : []
  if (!settings.enabled || !isOpen) return { before: states, after: [] }
  return {
    before: [
      ...(type ? [...workspaceEndpoints(type, settings), restoreEndpoint(settings, slug)] : []),
      ...states,
    ],
    after: [
      docAccessEndpoint(slug, settings),
      ...(FILED.some((filed) => filed === key)
        ? [fileEndpoint(slug, settings, { beforeSent: logEvidence(slug, settings) })]
        : []),
      ...(key === 'users' ? accountEndpoints(settings) : []),
    ],
  }
}
