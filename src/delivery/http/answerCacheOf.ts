import type { Payload } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { gauge } from '../../telemetry/meter.js'
import { answerCache, type AnswerCache } from '../cache/answerCache.js'
import { readChanges } from '../cache/changeLog.js'

type Delivery = Pick<Exclude<Settings['delivery'], false>, 'cacheBytes'>

const caches = new WeakMap<Payload, AnswerCache>()

/** The answers that a Payload instance keeps; null where it keeps none. */
export function cacheOf(
  payload: Payload,
  settings: Settings,
  { cacheBytes }: Delivery,
): AnswerCache | null {
  if (cacheBytes <= 0) return null
  const known = caches.get(payload)
  if (known) return known
  const cache = answerCache({
    maxBytes: cacheBytes,
    changes: readChanges({ payload, settings }),
  })
  const labels = { cache: 'answers' }
  gauge('stories_cache_bytes', () => [{ labels, value: cache.bytes() }], 'answers')
  caches.set(payload, cache)
  return cache
}
