'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { DAY_STYLE } from './dayStyle.js'
import { dateTexts, dayProblem, EXAMPLE } from './dateText.js'
import { readDay } from './readDay.js'
import { isDay } from './toValue.js'
import { writeDay } from './writeDay.js'

type Props = {
  id: string
  /** `YYYY-MM-DD`, or what was typed and is no day; empty: none. */
  value: string
  /** Gives a day, or what is typed while it is none. */
  onChange: (value: string) => void
  isDisabled?: boolean
  isRequired?: boolean
  describedBy?: string | undefined
}

/** A day, typed and shown as the language of the admin writes it, or chosen in a calendar. */
export function DayInput({ id, value, onChange, isDisabled, isRequired, describedBy }: Props) {
  const { i18n } = useTranslation()
  const { language } = i18n
  const say = dateTexts(language)
  const problemId = useId()
  const calendar = useRef<HTMLInputElement>(null)
  // As it is typed; written anew once the field is left.
  const [typed, setTyped] = useState<string | null>(null)
  const hasDay = isDay(value)
  const text = typed ?? (hasDay ? writeDay(value, language) : value)
  const problem = typed === null && !hasDay ? dayProblem(value, language) : null
  const type = (next: string) => {
    setTyped(next)
    const read = readDay(next, language)
    onChange('day' in read ? (read.day ?? '') : next)
  }
  return (
    <span className="stories-day">
      <style href="stories-day" precedence="medium">
        {DAY_STYLE}
      </style>
      <span className="stories-day__line">
        <input
          id={id}
          type="text"
          autoComplete="off"
          placeholder={say('date.hint', { example: writeDay(EXAMPLE, language) })}
          required={isRequired}
          disabled={isDisabled}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={
            [problem !== null && problemId, describedBy].filter(Boolean).join(' ') || undefined
          }
          onChange={({ target }) => type(target.value)}
          onBlur={() => setTyped(null)}
        />
        {!isDisabled && (
          <>
            <button
              type="button"
              aria-label={say('date.calendar')}
              onClick={() => calendar.current?.showPicker()}
            >
              <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
                <path d="M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4M13 3v4" />
              </svg>
            </button>
            <input
              ref={calendar}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              value={hasDay ? value : ''}
              onChange={({ target }) => {
                setTyped(null)
                onChange(target.value)
              }}
            />
          </>
        )}
      </span>
      <span role="alert" id={problemId} className="stories-day__problem">
        {problem}
      </span>
    </span>
  )
}
