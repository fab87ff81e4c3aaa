/** Nobody but the caller keeps an answer, and no cache. */
export const PRIVATE = { 'Cache-Control': 'private, no-store' }

/** An answer for its caller alone, as JSON. */
export function privateJson(body: unknown): Response {
  return Response.json(body, { headers: PRIVATE })
}
