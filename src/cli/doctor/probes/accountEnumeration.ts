import { inside } from '../build.js'
import { found, messagesOf } from '../read.js'
import type { Answer } from '../types.js'

/** The form for lost passwords must not say who has an account. */
export const accountEnumeration = inside(
  {
    id: 'forgot-password-tells',
    title: 'The password reset form reveals which addresses have an account.',
    source: 'Different answers for a known and an unknown address.',
    remedy: 'Give the same answer whether or not the account exists.',
    as: 'anonymous',
    severity: 'medium',
  },
  async ({ http, target, world, run }) => {
    const path = `${target.api}/${target.slugs.users}/forgot-password`
    const ask = (email: unknown) => http.send({ method: 'POST', path, json: { email } })
    const unknown = await ask(`${run}-nobody@doctor.invalid`)
    const known = await ask(world.docs.bystander.email)
    const isTold = signOf(known) !== signOf(unknown)
    return found(known, isTold && `Known: ${signOf(known)}; unknown: ${signOf(unknown)}.`)
  },
)

/** What a stranger can tell two answers apart by. */
function signOf(answer: Answer): string {
  return `${answer.status} ${messagesOf(answer)} ${JSON.stringify(answer.json.message ?? '')}`
}
