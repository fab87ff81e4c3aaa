'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { ExtrasAnswer, ExtraView } from '../../translation/api/types.js'
import { MarkedText } from './MarkedText.client.js'
import type { Desk } from './useDesk.client.js'

/** The id of the list in the page. */
export const EXTRAS_ID = 'stories-extras'

/** Texts of the translation that have no original, each to be removed or kept. */
export function ExtraTexts({ desk }: { desk: Desk }) {
  const { say } = desk.workspace
  const { settle, isBusy, problem } = useSettling(desk)
  const texts = desk.state.entry?.extraTexts ?? []
  const open = texts.filter(({ isKept }) => !isKept)
  if (texts.length === 0) return null
  return (
    <section className="stories-extras" aria-labelledby={EXTRAS_ID}>
      <h2 id={EXTRAS_ID}>{say('room.extras.title')}</h2>
      <p className="stories-quiet">{say('room.extras.text')}</p>
      <p role="alert" className="stories-bad">
        {problem}
      </p>
      <ul>
        {texts.map((extra) => (
          <Extra key={extra.id} {...{ extra, desk, isBusy }} onSettle={settle} />
        ))}
      </ul>
      {desk.may.edit && open.length > 1 && (
        <Button {...SMALL} disabled={isBusy} onClick={() => void settle(open, false)}>
          {say('room.extras.removeAll')}
        </Button>
      )}
    </section>
  )
}

type Settle = (extras: readonly ExtraView[], keep: boolean) => Promise<void>
type ExtraProps = { extra: ExtraView; desk: Desk; isBusy: boolean; onSettle: Settle }
const SMALL = { size: 'small', margin: false, buttonStyle: 'secondary' } as const

function Extra({ extra, desk, isBusy, onSettle }: ExtraProps) {
  const { say } = desk.workspace
  const { label, text, isKept } = extra
  const name = (action: string) => say('room.extras.of', { action, text: text.slice(0, 60) })
  return (
    <li>
      <p className="stories-quiet">
        {label}
        {isKept && ` · ${say('room.extras.kept')}`}
      </p>
      <p className="stories-text" lang={desk.locale}>
        <MarkedText marked={text} codes={{}} />
      </p>
      {desk.may.edit && (
        <div className="stories-segment__actions">
          <Button
            {...SMALL}
            aria-label={name(say('room.extras.remove'))}
            disabled={isBusy}
            onClick={() => void onSettle([extra], false)}
          >
            {say('room.extras.remove')}
          </Button>
          {!isKept && (
            <Button
              {...SMALL}
              aria-label={name(say('room.extras.keep'))}
              disabled={isBusy}
              onClick={() => void onSettle([extra], true)}
            >
              {say('room.extras.keep')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function useSettling({ url, workspace, dispatch, announce }: Desk) {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { ask, say, whyNot } = workspace
  const settle: Settle = async (extras, keep) => {
    setBusy(true)
    const wanted = extras.map(({ id, text }) => ({ id, text, ...(keep ? { keep } : {}) }))
    const options = { method: 'POST', data: { extras: wanted } } as const
    const answer = await ask<ExtrasAnswer>(`${url}/extras`, options)
    setBusy(false)
    if (!answer.ok) return setProblem(whyNot(answer))
    setProblem(null)
    dispatch({ type: 'extrasSettled', ...answer.body })
    announce(keep ? say('room.extras.isKept') : say.count('room.extras.removed', extras.length))
  }
  return { settle, isBusy, problem }
}
