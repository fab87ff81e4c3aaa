import { createLocalReq, type Payload } from 'payload'

import { SYSTEM } from '../../audit/actorOf.js'
import type { Settings } from '../../entries/settings.js'
import { isEntryKey } from '../../entries/slugs.js'
import { changeTarget } from '../../translation/dashboard/changeTarget.js'
import { noteWork } from '../../translation/dashboard/noteWork.js'

type Update = { type: string; id: string | number; locale: string; reason: string }

/** Requests, in the name of the system, that a translation follow its source; `reason` tells why. */
export async function requestUpdate(
  { payload, settings }: { payload: Payload; settings: Settings },
  { type, id, locale, reason }: Update,
): Promise<void> {
  if (!isEntryKey(type)) return
  const store = { payload, settings, req: await createLocalReq({}, payload) }
  const ref = { type, id }
  const by = { id: '', name: SYSTEM.name }
  await changeTarget(
    store,
    { ...ref, locale },
    {
      change: (before) => ({
        ...before,
        request: { at: new Date().toISOString(), by, note: reason },
      }),
      note: (entry) => noteWork(store, { action: 'request', ref, locale, entry, detail: '—' }),
    },
  )
}
