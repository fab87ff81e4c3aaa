import { asTranslator, firstOpen } from '../build.js'
import { asObject } from '../read.js'
import { sessionCookie } from '../sessionCookie.js'

/** A page on another site must not act with its visitor's session. */
export const csrfOrigin = asTranslator(
  {
    id: 'csrf-origin',
    title: 'A request from another site is accepted as the signed-in user’s.',
    source: 'Payload accepts the cookie from any origin while `csrf` is empty.',
    remedy: 'Set `serverURL`, and list further origins of the admin in `csrf`.',
    as: 'translator',
    severity: 'high',
  },
  async (context) => {
    const cookie = await sessionCookie(context)
    if (cookie === null) return null
    const path = `${context.target.api}/${context.target.slugs.users}/me`
    const foreign = [
      { origin: 'https://attacker.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]
    const asks = foreign.map((more) => ({ path, headers: { cookie, ...more } }))
    return firstOpen(context, asks, ({ json }, { headers }) => {
      const isKnown = asObject(json.user).id !== undefined
      return (
        isKnown && `With ${JSON.stringify({ ...headers, cookie: '…' })} it recognises the user.`
      )
    })
  },
)
