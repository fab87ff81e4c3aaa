'use client'

import { Button } from '@payloadcms/ui'

import type { LocalePublication } from '../../publication/state/publicationOf.js'
import type { WaitingSchedule } from '../../schedule/types.js'
import { isDue } from './shownState.js'
import { useSay } from './useSay.client.js'
import { momentIn } from './when.js'

type Props = {
  schedules: readonly WaitingSchedule[]
  may: LocalePublication['may']
  isBusy: boolean
  onCancel: (schedule: WaitingSchedule) => void
}

/** The pending schedules of a language. */
export function ScheduleLines({ schedules, may, isBusy, onCancel }: Props) {
  const { say, language } = useSay()
  if (schedules.length === 0) return null
  return (
    <ul className="stories-schedules">
      {schedules.map((schedule) => {
        const { action, at, timeZone } = schedule
        const date = momentIn({ at, timeZone, language })
        const zone = timeZone.replaceAll('_', ' ')
        const isLate = isDue(schedule, new Date())
        return (
          <li key={`${action}:${at}`} data-due={isLate}>
            <p>
              {say(`panel.${isLate ? 'due' : 'schedule'}.${action}`, { date })}
              <small>{say('panel.schedule.zone', { zone })}</small>
              {isLate && <small>{say('panel.due.hint')}</small>}
            </p>
            {may.schedule && may[action] && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isBusy}
                onClick={() => onCancel(schedule)}
              >
                {say('panel.schedule.cancel')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
