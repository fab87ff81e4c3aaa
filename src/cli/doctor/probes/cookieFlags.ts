import { asTranslator } from '../build.js'
import { cookieProblems } from '../judgeHeaders.js'
import { found } from '../read.js'

export const cookieFlags = asTranslator(
  {
    id: 'cookie-flags',
    title: 'Scripts or other sites can use the session cookie.',
    source: 'Payload: `auth.cookies` has `secure: false` by default.',
    remedy: 'Set `auth.cookies` to `{ sameSite: "Lax", secure: true }`, and use HTTPS.',
    as: 'translator',
    severity: 'high',
  },
  async ({ http, target, credentials }) => {
    const path = `${target.api}/${target.slugs.users}/login`
    const answer = await http.send({ method: 'POST', path, json: credentials })
    const isHttps = target.origin.startsWith('https://')
    const cookies = answer.headers.getSetCookie()
    const problems = cookies.flatMap((cookie) => cookieProblems({ cookie, isHttps }))
    return found(answer, problems.join(' '))
  },
)
