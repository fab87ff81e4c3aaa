'use client'

import { useId } from 'react'

import { changedWords } from './changedWords.js'
import type { Side } from './resolution.js'
import { useSay } from './useSay.client.js'

type Props = {
  label: string
  theirs: string
  yours: string
  choice: Side | undefined
  onChoose: (side: Side) => void
}

/** One field that both have changed: their text and one's own, side by side, to choose from. */
export function ConflictField({ label, theirs, yours, choice, onChoose }: Props) {
  const { say } = useSay()
  const name = useId()
  const side = (which: Side, text: string, other: string) => (
    <label>
      <span className="stories-conflict__head">
        <input
          type="radio"
          name={name}
          checked={choice === which}
          onChange={() => onChoose(which)}
        />
        <b>{say(which === 'theirs' ? 'conflict.takeTheirs' : 'conflict.keepMine')}</b>
        <small>{say(`conflict.${which}`)}</small>
      </span>
      <span className="stories-conflict__text">
        {text === '' && <em>{say('conflict.empty')}</em>}
        {changedWords(text, other).map(({ text: words, isChanged }, index) =>
          isChanged ? <mark key={index}>{words}</mark> : words,
        )}
      </span>
    </label>
  )
  return (
    <fieldset className="stories-conflict">
      <legend>{label}</legend>
      <div className="stories-conflict__sides">
        {side('theirs', theirs, yours)}
        {side('mine', yours, theirs)}
      </div>
    </fieldset>
  )
}
