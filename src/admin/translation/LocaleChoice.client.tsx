'use client'

import type { Dashboard } from '../../translation/api/types.js'
import type { Room } from './useRoom.client.js'

type Props = {
  locale: string
  locales: Dashboard['locales']
  room: Room
  onChoose: (locale: string) => void
}

/** Which language something is to be done in. */
export function LocaleChoice({ locale, locales, room, onChoose }: Props) {
  return (
    <label>
      {room.say('room.locale')}
      <select value={locale} onChange={({ target }) => onChoose(target.value)}>
        {locales.map(({ code }) => (
          <option key={code} value={code}>
            {room.nameOf(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
