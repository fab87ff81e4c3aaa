'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { hourOf, timeOf } from '../publication/when.js'
import { FORM_STYLE } from './formStyle.js'
import { formTexts } from './formTexts.js'
import { useAutosave } from './useAutosave.client.js'
import { useDefaultLanguage } from './useDefaultLanguage.client.js'
import { useKeptForm } from './useKeptForm.client.js'

type Props = {
  /** Seconds without typing after which the draft is saved; null: never. */
  autosave: number | null
}

/**
 * Beside the form of an entry: keeps what is typed until it is saved, offers what was typed and
 * never saved, and saves drafts by itself where the app wants that.
 */
export function FormKeeper({ autosave }: Props) {
  const { i18n } = useTranslation()
  const { language } = i18n
  const say = formTexts(language)
  useDefaultLanguage()
  const { offered, bringBack, discard } = useKeptForm()
  const saved = useAutosave(autosave)
  const [isBusy, setBusy] = useState(false)
  const button = { size: 'small', margin: false, disabled: isBusy } as const
  const restore = async () => {
    setBusy(true)
    await bringBack()
    setBusy(false)
  }
  return (
    <>
      <style href="stories-forms" precedence="medium">
        {FORM_STYLE}
      </style>
      {saved && 'at' in saved && (
        <p className="stories-autosaved">
          {say('forms.autosaved', { time: hourOf(saved.at, language) })}
        </p>
      )}
      {saved && 'problem' in saved && (
        <p className="stories-autosaved" role="status">
          {say('forms.notAutosaved', { message: saved.problem })}
        </p>
      )}
      {offered && (
        <div className="stories-kept" role="alert">
          <p>{say('forms.kept', { date: timeOf(offered.at, language) })}</p>
          <div className="stories-kept__actions">
            <Button {...button} onClick={() => void restore()}>
              {say('forms.kept.bringBack')}
            </Button>
            <Button {...button} buttonStyle="secondary" onClick={discard}>
              {say('forms.kept.discard')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
