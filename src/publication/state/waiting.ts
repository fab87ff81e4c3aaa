import type { PayloadRequest } from 'payload'

import type { EntryKey } from '../../../collections/slugs.js'
import type { Settings } from '../../options.js'

/** A change of publication that waits, as the panel shows it. */
export type PanelSchedule = {
  locale: string
  action: 'publish' | 'unpublish'
  /** RFC 3339, UTC. */
  at: string
  /** IANA name, in which the time was given. */
  timeZone: string
  by: string | null
}

/** The changes of publication that wait for an entry. */
export function waitingFor(_args: {
  req: PayloadRequest
  settings: Settings
  type: EntryKey
  id: number | string
}): Promise<PanelSchedule[]> {
  return Promise.resolve([])
}
