import type { AsTranslator } from './types.js'

/** The cookie of a fresh session of the translator, as a browser sends it; null if there is none. */
export async function sessionCookie(context: AsTranslator): Promise<string | null> {
  const { http, target, credentials } = context
  const path = `${target.api}/${target.slugs.users}/login`
  const { headers } = await http.send({ method: 'POST', path, json: credentials })
  return headers.get('set-cookie')?.split(';', 1)[0] ?? null
}
