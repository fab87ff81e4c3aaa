import { PRIVATE } from '../../access/privateJson.js'

/** A file to be kept, never shown in the browser. */
export function fileAnswer(
  body: Uint8Array | string,
  { name, type }: { name: string; type: string },
): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      ...PRIVATE,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
