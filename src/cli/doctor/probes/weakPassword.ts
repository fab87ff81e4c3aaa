import { inside } from '../build.js'
import { found, docOf } from '../read.js'

/** Short, or among the first that an attacker tries. */
const WEAK = ['abc', '12345678901', 'password1234', '123456789012']

export const weakPassword = inside(
  {
    id: 'weak-password',
    title: 'Accounts can have passwords that are easily guessed.',
    source: 'Payload accepts any password of three characters.',
    remedy: 'Require 12 characters or more, and refuse common passwords.',
    as: 'admin',
    severity: 'medium',
  },
  async ({ http, target, world, run }) => {
    for (const [n, password] of WEAK.entries()) {
      const email = `${run}-weak${n}@doctor.invalid`
      const json = { email, password, name: run, role: 'viewer' }
      const path = `${target.api}/${target.slugs.users}`
      const answer = await http.send({ as: 'admin', method: 'POST', path, json })
      world.adopt(target.slugs.users, docOf(answer)?.id)
      if (answer.status < 300) return found(answer, `${JSON.stringify(password)} is accepted.`)
    }
    return null
  },
)
