import { inside } from '../build.js'
import { found, inLocale, asObject } from '../read.js'

/** Two people in one text: the second must be told. */
export const staleSave = inside(
  {
    id: 'stale-save',
    title: 'A save based on an old text silently overwrites a newer one.',
    source: 'Payload: the last save wins.',
    remedy: 'Send the `revision` that you read; the plugin then answers 409.',
    as: 'translator',
    severity: 'high',
  },
  async ({ http, target, world, run }) => {
    const { own } = world.locales
    const theme = await world.theme()
    const path = `${target.api}/${target.slugs.themes}/${theme.id}`
    const query = { locale: own, draft: true, depth: 0 }
    const read = await http.send({ as: 'translator', path, query })
    const revision: unknown = asObject(read.json).revision
    const save = (title: string) => {
      const json = { title: `${run} ${title}`, revision }
      return http.send({ as: 'translator', method: 'PATCH', path, query, json })
    }
    await save('first')
    const answer = await save('second')
    const { latest } = await world.state('themes', theme.id)
    const isLost = inLocale(latest, 'title', own) === `${run} second`
    return found(answer, isLost && `Answered ${answer.status}: the first text was overwritten.`)
  },
)
