import { inside } from '../build.js'
import { found, messagesOf } from '../read.js'

/** More than the tries after which Payload locks an account by default. */
const TRIES = 7

/** A lock that shows is as good as a list of accounts. Locks an account of the doctor’s own. */
export const lockTells = {
  ...inside(
    {
      id: 'sign-in-tells',
      title: 'Sign-in reveals which addresses have an account.',
      source: 'After some wrong passwords, Payload answers « locked », but only for real accounts.',
      remedy: 'Give the same answer for wrong passwords, locked accounts and unknown addresses.',
      as: 'anonymous',
      severity: 'medium',
    },
    async ({ http, target, world, run }) => {
      const path = `${target.api}/${target.slugs.users}/login`
      for (let n = 0; n < TRIES; n += 1) {
        const ask = (email: unknown) => {
          const json = { email, password: `${run} wrong ${n}` }
          return http.send({ method: 'POST', path, json, isBurst: true })
        }
        const known = await ask(world.docs.bystander.email)
        const unknown = await ask(`${run}-nobody@doctor.invalid`)
        if (known.status === 429 || unknown.status === 429) return null
        const [a, b] = [known, unknown].map((one) => `${one.status} ${messagesOf(one)}`)
        if (a !== b) return found(known, `Try ${n + 1}, known: ${a}; unknown: ${b}.`)
      }
      return null
    },
  ),
  isLast: true,
}
