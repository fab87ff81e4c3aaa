import { inside } from '../build.js'
import { found } from '../read.js'

export const restoreTrash = inside(
  {
    id: 'restore-trash',
    title: 'A translator can restore entries from the trash.',
    source: 'Payload: a restore is an update of `deletedAt` with `trash=true`.',
    remedy: 'Exclude entries in the trash from `access.update` for translators.',
    as: 'translator',
    severity: 'medium',
  },
  async ({ http, target, world }) => {
    const { id } = world.docs.trashed
    const path = `${target.api}/${target.slugs.themes}/${id}`
    const query = { locale: world.locales.own, trash: true, depth: 0 }
    const json = { deletedAt: null }
    const answer = await http.send({ as: 'translator', method: 'PATCH', path, query, json })
    const { live } = await world.state('themes', id)
    const isBack = live !== null && !live.deletedAt
    // Back to where later probes look for it.
    if (isBack) await world.save('themes', id, { deletedAt: new Date().toISOString() })
    return found(answer, isBack && `Answered ${answer.status}: it was restored.`)
  },
)
