/**
 * The network address of whoever sent the request, as the server in front of Payload wrote it down;
 * null when there is none, as for the Local API.
 */
export function clientAddress(headers: Headers): string | null {
  const forwarded = headers.get('x-forwarded-for')?.split(',', 1)[0]?.trim()
  return forwarded || headers.get('x-real-ip')
}
