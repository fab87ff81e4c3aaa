import { asTranslator } from '../build.js'
import { cookieProblems } from '../judgeHeaders.js'
import { found } from '../read.js'

export const cookieFlags = asTranslator(
  {
    id: 'cookie-flags',
    title: 'The cookie of a session is not kept from scripts or other sites.',
    source: 'Payload: `auth.cookies` has `secure: false` by default.',
    remedy: 'Set `auth.cookies` to `{ sameSite: "Lax", secure: true }`; serve by HTTPS.',
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
