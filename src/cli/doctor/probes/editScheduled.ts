import { inside } from '../build.js'
import { found, inLocale, isOk } from '../read.js'

/** The latest draft is what a schedule publishes: who changes it decides what is published. */
export const editScheduled = inside(
  {
    id: 'edit-scheduled',
    title:
      'A translator can change a text that is scheduled for publication, or cancel the schedule.',
    source: 'A schedule publishes the latest draft at its time, regardless of its author.',
    remedy: 'Refuse changes to scheduled texts by users who cannot publish them.',
    as: 'translator',
    severity: 'high',
  },
  async ({ http, target, world, run }) => {
    const { own } = world.locales
    const theme = await world.theme()
    const path = `${target.api}/${target.slugs.themes}/${theme.id}`
    const schedule = { path: `${path}/schedule`, query: { locale: own, action: 'publish' } }
    const json = { locale: own, action: 'publish', at: '2099-01-01T09:00', timeZone: 'UTC' }
    const as = 'admin' as const
    const waiting = await http.send({ as, method: 'POST', path: schedule.path, json })
    if (!isOk(waiting)) return null
    const query = { locale: own, draft: true, depth: 0 }
    const title = `${run} after`
    const edited = await http.send({
      as: 'translator',
      method: 'PATCH',
      path,
      query,
      json: { title },
    })
    const { latest } = await world.state('themes', theme.id)
    const cancelled = await http.send({ as: 'translator', method: 'DELETE', ...schedule })
    if (!isOk(cancelled)) await http.send({ as, method: 'DELETE', ...schedule })
    const isEdited = inLocale(latest, 'title', own) === title
    return (
      found(edited, isEdited && `Answered ${edited.status}: the scheduled text has changed.`) ??
      found(cancelled, isOk(cancelled) && 'The publication was cancelled.')
    )
  },
)
