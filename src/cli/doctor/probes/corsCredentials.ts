import { firstOpen, outside } from '../build.js'

/** Only the delivery API is for every site. */
export const corsCredentials = outside(
  {
    id: 'cors',
    title: 'Pages of any site can read responses of the management API.',
    source: 'Payload: `cors: "*"`, or a list that contains a foreign origin.',
    remedy: 'Leave `cors` empty, or list only the sites that need the management API.',
    as: 'anonymous',
    severity: 'high',
  },
  (context) => {
    const { api, slugs } = context.target
    const path = `${api}/${slugs.users}/me`
    const headers = { origin: 'https://attacker.example' }
    const preflight = { ...headers, 'access-control-request-method': 'PATCH' }
    const asks = [
      { path, headers },
      { path: `${api}/graphql`, headers: preflight, method: 'OPTIONS' },
      { path, headers: preflight, method: 'OPTIONS' },
    ]
    return firstOpen(context, asks, (answer) => {
      const allowed = answer.headers.get('access-control-allow-origin')
      const isForeign = allowed === '*' || allowed === headers.origin || allowed === 'null'
      return isForeign && `Access-Control-Allow-Origin: ${allowed}`
    })
  },
)
