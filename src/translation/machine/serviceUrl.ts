/** What is expected of the address of a translation service, in words. */
export const SERVICE_URL =
  'an https address without a password in it, or an http one of this machine'

/** Whether keys and unpublished texts may go to an address: over TLS, or within this machine. */
export function isServiceUrl(given: unknown): given is string {
  if (typeof given !== 'string' || !URL.canParse(given)) return false
  const { protocol, hostname, username, password } = new URL(given)
  if (username !== '' || password !== '') return false
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isHere)
}
