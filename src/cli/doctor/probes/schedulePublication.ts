import { inside } from '../build.js'
import { found, isOk } from '../read.js'

/** Publishing later is publishing. */
export const schedulePublication = inside(
  {
    id: 'schedule',
    title: 'A translator can schedule publications.',
    source: 'Payload: any user of the admin can create schedules.',
    remedy: 'Require the right to publish the locale for scheduling.',
    as: 'translator',
    severity: 'critical',
  },
  async ({ http, target, world }) => {
    const theme = await world.theme()
    const path = `${target.api}/${target.slugs.themes}/${theme.id}/schedule`
    const { source, own } = world.locales
    for (const locale of [own, source]) {
      const json = { locale, action: 'publish', at: '2099-01-01T09:00', timeZone: 'UTC' }
      const answer = await http.send({ as: 'translator', method: 'POST', path, json })
      if (!isOk(answer)) continue
      const query = { locale, action: 'publish' }
      await http.send({ as: 'admin', method: 'DELETE', path, query })
      return found(answer, `${locale} was scheduled (and cancelled again).`)
    }
    return null
  },
)
