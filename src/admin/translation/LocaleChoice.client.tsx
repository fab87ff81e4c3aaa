'use client'

import type { Dashboard } from '../../translation/api/types.js'
import type { Workspace } from './useWorkspace.client.js'

type Props = {
  locale: string
  locales: Dashboard['locales']
  workspace: Workspace
  onChoose: (locale: string) => void
}

/** Which language something is to be done in. */
export function LocaleChoice({ locale, locales, workspace, onChoose }: Props) {
  return (
    <label>
      {workspace.say('room.locale')}
      <select value={locale} onChange={({ target }) => onChoose(target.value)}>
        {locales.map(({ code }) => (
          <option key={code} value={code}>
            {workspace.nameOf(code)}
          </option>
        ))}
      </select>
    </label>
  )
}
