'use client'

import { useTranslation } from '@payloadcms/ui'

import { DayInput } from './DayInput.client.js'
import { dateTexts } from './dateText.js'
import { isDay, toMomentValue } from './toValue.js'

type Props = {
  id: string
  /** `YYYY-MM-DDTHH:mm` on the clocks of the browser, or what was typed; empty: none. */
  value: string
  /** Gives a moment, RFC 3339 in UTC, or what is typed while it is none. */
  onChange: (value: string) => void
  isDisabled: boolean
}

/** A day and an hour. A day alone begins at midnight, today's at this minute. */
export function MomentInput({ id, value, onChange, isDisabled }: Props) {
  const { i18n } = useTranslation()
  const [, day = value, hour = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value) ?? []
  const give = (nextDay: string, nextHour: string) => {
    const [today = '', now = ''] = toMomentValue(new Date().toISOString()).split('T')
    const begin = nextDay === today ? now : '00:00'
    const at = new Date(`${nextDay}T${nextHour || begin}`)
    const isMoment = isDay(nextDay) && !Number.isNaN(at.getTime())
    onChange(isMoment ? at.toISOString() : nextDay)
  }
  return (
    <span className="stories-moment">
      <DayInput id={id} value={day} isDisabled={isDisabled} onChange={(next) => give(next, hour)} />
      <input
        type="time"
        aria-label={dateTexts(i18n.language)('date.time')}
        disabled={isDisabled || hour === ''}
        value={hour}
        onChange={({ target }) => give(day, target.value)}
      />
    </span>
  )
}
