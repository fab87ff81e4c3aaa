import { firstOpen, outside } from '../build.js'

/** Whoever comes first would be the administrator. */
export const firstRegister = outside(
  {
    id: 'first-register',
    title: 'Anybody may register the first account, and be an administrator.',
    source: 'Payload: `POST /api/users/first-register` is open until there is an account.',
    remedy: 'Make the first account before the server is reachable (`npm start` does).',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const { api, slugs } = context.target
    // No address and no name: it cannot succeed, but only an open door says what is missing.
    const json = { email: 'nobody', password: 'x' }
    const ask = { method: 'POST', path: `${api}/${slugs.users}/first-register`, json }
    return firstOpen(context, [ask], ({ status }) => {
      return status === 400 && 'It looks at the account that it is sent, instead of refusing.'
    })
  },
)
