'use client'

import type { TranslationState } from '../../translation/records/types.js'
import type { Workspace } from './useWorkspace.client.js'
import { percentDone, sharesOf } from './wordsLeft.js'

type Props = {
  /** The accessible name of the progress bar. */
  label: string
  words: Readonly<Record<TranslationState, number>>
  workspace: Workspace
}

/** How many words are in which state, as a bar and in figures. */
export function ProgressBar({ label, words, workspace }: Props) {
  const { say, number } = workspace
  const percent = percentDone(words)
  return (
    <div className="stories-progress">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={say('room.progress', { percent })}
        className="stories-progress__bar"
      >
        {sharesOf(words).map((share) => (
          <span key={share.state} data-state={share.state} style={{ width: `${share.percent}%` }} />
        ))}
      </div>
      <ul className="stories-progress__legend">
        <li>{say('room.progress', { percent })}</li>
        {sharesOf(words).map(({ state, count }) => (
          <li key={state}>
            <span className="stories-mark" data-state={state}>
              {say(`room.state.${state}`)} {number(count)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
