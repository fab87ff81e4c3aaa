import { inside } from '../build.js'
import { docsOf, found, inLocale } from '../read.js'

/** An old version holds the old texts of every language. */
export const restoreVersion = inside(
  {
    id: 'restore-version',
    title: 'A translator can revert other languages by restoring a version.',
    source: 'Payload: a restore rewrites all locales, but access only checks the request’s locale.',
    remedy: 'Require the right in every locale that the restore rewrites.',
    as: 'translator',
    severity: 'critical',
  },
  async ({ http, target, world, run }) => {
    const { source, own } = world.locales
    const theme = await world.theme({ published: 'source' })
    const path = `${target.api}/${target.slugs.themes}`
    const where = { 'where[parent][equals]': theme.id, depth: 0, limit: 1, sort: 'updatedAt' }
    const list = await http.send({ as: 'admin', path: `${path}/versions`, query: where })
    await world.save('themes', theme.id, { title: `${run} newer`, _status: 'published' })
    const before = await world.state('themes', theme.id)
    const version = docsOf(list)?.[0]?.id
    const answer = await http.send({
      as: 'translator',
      method: 'POST',
      path: `${path}/versions/${String(version)}`,
      query: { locale: own, depth: 0 },
    })
    const after = await world.state('themes', theme.id)
    const changed = (['live', 'latest'] as const).find(
      (which) =>
        inLocale(before[which], 'title', source) !== inLocale(after[which], 'title', source),
    )
    return found(
      answer,
      changed !== undefined && `Answered ${answer.status}: ${source} was reverted (${changed}).`,
    )
  },
)
