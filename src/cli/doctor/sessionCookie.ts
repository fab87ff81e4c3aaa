import type { AsTranslator } from './types.js'

/** Cookies of a fresh session of the translator, as a browser sends them; null if there are none. */
export async function sessionCookie(context: AsTranslator): Promise<string | null> {
  const { http, target, credentials } = context
  const path = `${target.api}/${target.slugs.users}/login`
  const { headers } = await http.send({ method: 'POST', path, json: credentials })
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  return cookies.length > 0 ? cookies.join('; ') : null
}
