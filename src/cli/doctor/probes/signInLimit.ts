import type { Probe } from '../types.js'

/** Enough to tell, too few to weigh on anything. */
const TRIES = 30

/** Uses an unknown name, so that only this address is blocked, for a while. */
export const signInLimit: Probe = {
  id: 'sign-in-limit',
  title: 'Password attempts are unlimited.',
  source: 'Payload counts wrong passwords per account, but not per address.',
  remedy: 'Limit sign-in per address, as the plugin’s server does.',
  as: 'anonymous',
  severity: 'high',
  needs: 'silence',
  run: async ({ http, target, run }) => {
    const path = `${target.api}/${target.slugs.users}/login`
    const email = `${run}-nobody@doctor.invalid`
    for (let n = 1; ; n += 1) {
      const json = { email, password: `wrong password ${n}` }
      const { status, curl } = await http.send({ method: 'POST', path, json, isBurst: true })
      if (status === 429) return null
      if (n === TRIES) return { what: `${TRIES} wrong passwords, each answered ${status}.`, curl }
    }
  },
}
