import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import type { Settings } from '../../entries/settings.js'
import type { Answer } from '../../http/answer.js'
import type { AskedForKept, GivenAgain } from '../../security/door.js'
import { count } from '../../telemetry/meter.js'
import { answerKey } from '../cache/answerKey.js'
import type { Kept } from '../cache/keptAnswers.js'
import { cacheOf } from './answerCacheOf.js'
import { baseUrlOf } from './baseUrl.js'
import { cacheControl } from './cacheHeaders.js'
import { corsHeaders } from './cors.js'

type Delivery = Exclude<Settings['delivery'], false>
type Known = { payload: Payload; settings: Settings; delivery: Delivery }

/** What a known question takes besides its two texts, bytes. */
const ENTRY = 300

/**
 * Gives what is kept as fast as it can be: questions are known as they came in, so that nothing of
 * them is parsed again, and no promise is made for one.
 */
export function keptAnswer({ payload, settings, delivery }: Known) {
  const cache = cacheOf(payload, settings, delivery)
  const keys = new LRUCache<string, string>({
    maxSize: Math.max(1, Math.floor(delivery.cacheBytes / KEYS)),
    sizeCalculation: (key, asked) => ENTRY + 2 * (key.length + asked.length),
  })
  const keyOf = (asked: AskedForKept): string | null => {
    const { isSecure, url, host = '', accept = '' } = asked
    // By what no header and no address can hold: one question is never taken for another.
    const question = `${isSecure ? 's' : ''}\n${host}\n${accept}\n${url}`
    const known = keys.get(question)
    if (known !== undefined) return known
    const key = makeKey(asked, { payload, settings })
    if (key !== null) keys.set(question, key)
    return key
  }
  const cors = corsHeaders(delivery)
  return (asked: AskedForKept, then: (given: GivenAgain | null) => void): boolean => {
    const key = cache && keyOf(asked)
    if (!cache || key === null) return false
    return cache.give(key, (kept) => {
      if (!kept) return then(null)
      count('stories_delivery_answers_total', { from: 'cache' })
      then({ answer: wholeOf(kept, cors), control: controlOf(kept, delivery) })
    })
  }
}

/** Which part of the cache's bytes goes to questions as they came in. */
const KEYS = 8

function makeKey(
  { isSecure, url, host = '', accept = '' }: AskedForKept,
  { payload, settings }: Pick<Known, 'payload' | 'settings'>,
): string | null {
  const headers = { get: (name: string) => ({ host, accept })[name] ?? null }
  const asked = { method: 'GET', headers, url: `${isSecure ? 'https' : 'http'}://localhost${url}` }
  return answerKey({ ...asked, text: '', baseUrl: baseUrlOf({ ...asked, payload }, settings) })
}

const wholes = new WeakMap<Kept, Answer>()

/** With the headers of one that is given again. */
function wholeOf(kept: Kept, cors: Answer['headers']): Answer {
  const known = wholes.get(kept)
  if (known) return known
  const { answer } = kept
  const headers = { ...answer.headers, ...statusOf(true), ...cors }
  const whole = { ...answer, headers }
  wholes.set(kept, whole)
  return whole
}

/** Whether the answer was there (RFC 9211). */
export function statusOf(isKept: boolean): Answer['headers'] {
  return { 'Cache-Status': isKept ? 'stories; hit' : 'stories; fwd=miss' }
}

/** `Cache-Control` as of now: the answer is older than when it was made. */
export function controlOf(
  { answer: { headers }, until }: Pick<Kept, 'answer' | 'until'>,
  delivery: Pick<Delivery, 'cacheControl'>,
): string {
  const own = headers['Cache-Control'] ?? 'no-store'
  // What no shared cache may keep says so whatever its age.
  if (headers.ETag === undefined) return own
  return cacheControl({ until, at: new Date().toISOString() }, delivery.cacheControl)
}
