import { inside } from '../build.js'
import { docOf, found, isOk } from '../read.js'

/** Entries are begun by editors. */
export const createEntry = inside(
  {
    id: 'create',
    title: 'A translator can create or copy entries.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Allow `access.create` only to editors and administrators.',
    as: 'translator',
    severity: 'medium',
  },
  async ({ http, target, world, run }) => {
    const slug = target.slugs.themes
    const path = `${target.api}/${slug}`
    const theme = await world.theme()
    const json = { title: `${run} created`, kind: 'theme', programme: world.docs.programme.id }
    const query = { locale: world.locales.own, draft: true, depth: 0 }
    const asks = [
      { path, json },
      { path: `${path}/${theme.id}/duplicate`, json: {} },
    ]
    for (const ask of asks) {
      const answer = await http.send({ as: 'translator', method: 'POST', query, ...ask })
      if (isOk(answer)) world.adopt(slug, docOf(answer)?.id)
      if (isOk(answer)) return found(answer, `It was created (${answer.status}).`)
    }
    return null
  },
)
