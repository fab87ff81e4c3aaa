import { inside } from '../build.js'
import { docOf, found, isPublished } from '../read.js'

/** No user chose to publish the copy. */
export const duplicatePublishes = inside(
  {
    id: 'duplicate-publishes',
    title: 'A copy of a published entry is published too.',
    source: 'Payload: duplicating copies the status of every locale.',
    remedy: 'Set `_status` to draft in a `beforeDuplicate` hook.',
    as: 'admin',
    severity: 'medium',
  },
  async ({ http, target, world }) => {
    const slug = target.slugs.themes
    const theme = await world.theme({ published: 'both' })
    const path = `${target.api}/${slug}/${theme.id}/duplicate`
    const query = { locale: world.locales.source, depth: 0 }
    const answer = await http.send({ as: 'admin', method: 'POST', path, query, json: {} })
    const id = docOf(answer)?.id
    world.adopt(slug, id)
    if (id === undefined) return null
    const state = await world.state('themes', id)
    const shown = [world.locales.source, world.locales.own].filter((one) => isPublished(state, one))
    return found(answer, shown.length > 0 && `The copy is published in ${shown.join(', ')}.`)
  },
)
