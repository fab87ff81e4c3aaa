import { inside } from '../build.js'
import { docOf, found, isOk } from '../read.js'

/** Accounts of the doctor’s own. */
export const otherAccount = inside(
  {
    id: 'other-account',
    title: 'A translator can change, create or unlock other accounts.',
    source: 'Payload’s default access is « anyone signed in », `access.unlock` too.',
    remedy: 'Allow access to users only to administrators, and to each user’s own account.',
    as: 'translator',
    severity: 'critical',
  },
  async ({ http, target, world, run }) => {
    const slug = target.slugs.users
    const path = `${target.api}/${slug}`
    const { bystander } = world.docs
    const as = 'translator' as const
    const account = { email: `${run}-made@doctor.invalid`, password: crypto.randomUUID() }
    const asks = [
      { method: 'PATCH', path: `${path}/${bystander.id}`, json: { name: `${run} changed` } },
      { method: 'POST', path: `${path}/unlock`, json: { email: bystander.email } },
      { method: 'POST', path, json: { ...account, name: run, role: 'admin' } },
    ]
    for (const ask of asks) {
      const answer = await http.send({ as, ...ask })
      if (ask.path === path && isOk(answer)) world.adopt(slug, docOf(answer)?.id)
      if (isOk(answer)) return found(answer, `Answered ${answer.status}.`)
    }
    return null
  },
)
