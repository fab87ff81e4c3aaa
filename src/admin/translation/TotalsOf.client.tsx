'use client'

import type { Dashboard, Totals } from '../../translation/api/types.js'
import { ProgressBar } from './ProgressBar.client.js'
import type { Reading } from './useDashboard.client.js'
import type { Workspace } from './useWorkspace.client.js'
import { wordsLeft } from './wordsLeft.js'

type Props = { totals: Reading<Totals>; locales: Dashboard['locales']; workspace: Workspace }

/** How far each language is, in words, of what the filters show. */
export function TotalsOf({ totals, locales, workspace }: Props) {
  const { say, nameOf } = workspace
  const { body, failure } = totals
  if (failure !== null)
    return <p className="stories-bad">{say('room.loadFailed', { why: failure })}</p>
  const shown = Object.entries(body?.locales ?? {}).filter(([, { entries }]) => entries > 0)
  return (
    <section
      className="stories-totals"
      aria-label={say('room.totals')}
      aria-busy={totals.isLoading}
    >
      {/* As many as there will be, so that the table does not move. */}
      {body === null &&
        locales.map(({ code }) => (
          <div key={code} className="stories-total">
            <h2>{nameOf(code)}</h2>
          </div>
        ))}
      {shown.map(([code, { entries, words }]) => (
        <div key={code} className="stories-total">
          <h2>{nameOf(code)}</h2>
          <p className="stories-quiet">
            {say.count('room.entries', entries)} · {say.count('room.wordsLeft', wordsLeft(words))}
          </p>
          <ProgressBar
            label={say('room.progressIn', { language: nameOf(code) })}
            words={words}
            workspace={workspace}
          />
        </div>
      ))}
    </section>
  )
}
