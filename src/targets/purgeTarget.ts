import type { Target } from '../webhooks/types.js'
import type { Purge } from './purgeOptions.js'
import { PURGE_FORMS, type PurgeForm } from './purgeForms.js'

/** A tag that no answer has. */
const TRIAL = 'entry-none'

/** A cache, which is told of all that makes answers untrue, many changes at a time. */
export function purgeTarget(purge: Purge): Target {
  const { most, request } = formOf(purge)
  return {
    id: `purge:${purge.id}`,
    hearsAll: true,
    most,
    again: purge.again === 0 ? null : purge.again * 1000,
    takes: () => true,
    request: (messages) => request([...new Set(messages.flatMap(({ change }) => change.tags))]),
    test: () => request([TRIAL]),
  }
}

function formOf(purge: Purge): PurgeForm {
  switch (purge.kind) {
    case 'fastly':
      return PURGE_FORMS.fastly(purge)
    case 'cloudflare':
      return PURGE_FORMS.cloudflare(purge)
    case 'http':
      return PURGE_FORMS.http(purge)
  }
}
