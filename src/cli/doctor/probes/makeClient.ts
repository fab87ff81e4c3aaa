import { inside } from '../build.js'
import { docOf, found, isOk } from '../read.js'

/** A key is an account that never signs out. */
export const makeClient = inside(
  {
    id: 'make-client',
    title: 'A translator can create or change API clients.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Allow access to API clients only to administrators.',
    as: 'translator',
    severity: 'critical',
  },
  async ({ http, target, world, run }) => {
    const slug = target.slugs.apiClients
    const path = `${target.api}/${slug}`
    const as = 'translator' as const
    const json = { name: `${run} made`, scopes: ['preview'], enableAPIKey: true }
    const made = await http.send({ as, method: 'POST', path, json })
    if (isOk(made)) world.adopt(slug, docOf(made)?.id)
    if (isOk(made)) return found(made, 'It was created.')
    const changed = { scopes: ['read', 'preview'] }
    const own = `${path}/${world.docs.reader.id}`
    for (const who of ['translator', 'reader'] as const) {
      const answer = await http.send({ as: who, method: 'PATCH', path: own, json: changed })
      if (isOk(answer)) return found(answer, `Changed by: ${who}.`)
    }
    return null
  },
)
