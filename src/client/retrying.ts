import { pause } from './pause.js'
import type { Answer, ClientError } from './types.js'

/** Milliseconds before the second try; twice as long before each other one. */
const FIRST = 300
/** The longest that a server may ask for before the caller is told instead, seconds. */
const LONGEST = 30

/**
 * Tries again what a second try can mend. All operations read, so none does harm twice. Waits as long
 * as the server asks for, otherwise longer each time, by chance, so that clients do not return together.
 */
export async function retrying<Data>(
  retries: number,
  signal: AbortSignal | undefined,
  attempt: () => Promise<Answer<Data>>,
): Promise<Answer<Data>> {
  for (let tries = 0; ; tries += 1) {
    const answer = await attempt()
    if (answer.ok || tries >= retries || !isTemporary(answer.errors[0])) return answer
    const { retryAfter } = answer.errors[0]
    if ((retryAfter ?? 0) > LONGEST) return answer
    const own = FIRST * 2 ** tries * (0.5 + Math.random() / 2)
    await pause(retryAfter === null ? own : retryAfter * 1000, signal)
  }
}

/** Whether it may go by itself. An operation that was too slow would be so again. */
export function isTemporary({ code, status }: ClientError): boolean {
  if (code === 'NETWORK' || code === 'TIMED_OUT') return true
  return code !== 'QUERY_TOO_SLOW' && [408, 429, 502, 503, 504].includes(status ?? 0)
}
