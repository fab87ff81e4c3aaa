import type { Counted } from './limiters.js'

/**
 * What is left of a limit, for who asked (draft-ietf-httpapi-ratelimit-headers-10): the quota per
 * window in seconds, and what remains of it until it is whole again.
 *
 * @example
 * rateLimitHeaders('delivery', counted)
 * // { 'RateLimit-Policy': '"delivery";q=30000;w=60', RateLimit: '"delivery";r=29999;t=60' }
 */
export function rateLimitHeaders(
  name: string,
  { points, seconds, left, reset }: Omit<Counted, 'wait'>,
): Record<string, string> {
  return {
    'RateLimit-Policy': `"${name}";q=${points};w=${seconds}`,
    RateLimit: `"${name}";r=${left};t=${reset}`,
  }
}
