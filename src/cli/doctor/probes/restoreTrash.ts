import { inside } from '../build.js'
import { found } from '../read.js'

export const restoreTrash = inside(
  {
    id: 'restore-trash',
    title: 'A translator brings entries back from the trash.',
    source: 'Payload: bringing back is an update of `deletedAt` with `trash=true`.',
    remedy: 'Let `access.update` give translators entries that are not in the trash only.',
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
    return found(answer, isBack && `Answered ${answer.status}: it is back.`)
  },
)
