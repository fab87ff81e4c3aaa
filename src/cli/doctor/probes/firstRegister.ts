import { firstOpen, outside } from '../build.js'

/** The first visitor would become the administrator. */
export const firstRegister = outside(
  {
    id: 'first-register',
    title: 'Anyone can register the first account and become an administrator.',
    source: 'Payload: `POST /api/users/first-register` is open until an account exists.',
    remedy: 'Create the first account before the server is reachable, as `npm start` does.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const { api, slugs } = context.target
    // No address and no name: it cannot succeed, but only an open door says what is missing.
    const json = { email: 'nobody', password: 'x' }
    const ask = { method: 'POST', path: `${api}/${slugs.users}/first-register`, json }
    return firstOpen(context, [ask], ({ status }) => {
      return status === 400 && 'It checks the submitted account instead of refusing.'
    })
  },
)
