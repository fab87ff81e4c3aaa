'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { formTexts } from '../forms/formTexts.js'
import { FindDialog } from './FindDialog.client.js'
import { FIND_STYLE } from './findStyle.js'

/** In the header of every page: finds documents of all collections; also by Ctrl+K and by `/`. */
export function FindButton() {
  const { i18n } = useTranslation()
  const say = formTexts(i18n.language)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // An editor of rich text may have used the key itself.
      if (event.defaultPrevented || !isFindKey(event) || document.querySelector('dialog[open]'))
        return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <style href="stories-find" precedence="medium">
        {FIND_STYLE}
      </style>
      <button
        type="button"
        className="stories-find-button"
        aria-label={say('find.title')}
        aria-keyshortcuts="Control+K /"
        title={`${say('find.title')} (Ctrl+K, /)`}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5" />
          <path d="m12.5 12.5 4.5 4.5" />
        </svg>
      </button>
      {isOpen && <FindDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** A slash is a letter where somebody writes. */
function isFindKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey
  const isWriting =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting
}
