import { inside } from '../build.js'
import { docOf, docsOf, firstId, found, isOk } from '../read.js'

/** Who may change the log may hide what they did. */
export const auditChanges = inside(
  {
    id: 'audit-changes',
    title: 'The audit log can be written, changed or emptied through the API.',
    source: 'The log is an ordinary collection whose access lets administrators write.',
    remedy: 'Refuse create, update and delete on the audit log to all users.',
    as: 'admin',
    severity: 'high',
  },
  async ({ http, target, world, run }) => {
    const slug = target.slugs.auditEvents
    const path = `${target.api}/${slug}`
    const as = 'admin' as const
    const json = { actor: run, action: 'create', at: '2020-01-01T00:00:00.000Z', via: 'rest' }
    const made = await http.send({ as, method: 'POST', path, json })
    if (isOk(made)) world.adopt(slug, docOf(made)?.id)
    if (isOk(made)) return found(made, 'An event was forged.')
    // Only events that the doctor itself caused.
    const query = { 'where[entryTitle][like]': run, limit: 1, depth: 0 }
    const id = firstId(docsOf(await http.send({ as, path, query })))
    if (id === null) return null
    const changed = await http.send({
      as,
      method: 'PATCH',
      path: `${path}/${id}`,
      json: { actor: run },
    })
    if (isOk(changed)) return found(changed, 'An event was changed.')
    const removed = await http.send({ as, method: 'DELETE', path: `${path}/${id}` })
    return found(removed, isOk(removed) && 'An event was removed.')
  },
)
