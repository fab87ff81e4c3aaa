'use client'

import {
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { createPortal } from 'react-dom'

import { DIALOG_STYLE } from './dialogStyle.js'
import { hasNoFocus } from './hasNoFocus.client.js'

type Props = {
  title: string
  /** Escape, too. */
  onClose: () => void
  isWide?: boolean
  children: ReactNode
}

/**
 * A window above the page that has the focus until it is closed: the browser's own dialog, which
 * keeps the rest of the page out of reach and gives the focus back. It stands outside the form of
 * the entry, so that its fields and keys are none of the form's.
 */
export function Dialog({ title, onClose, isWide = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Before the window is taken out of the page: afterwards the focus would be nowhere.
  useLayoutEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (hasNoFocus() && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return createPortal(
    <dialog
      ref={ref}
      className="stories-dialog"
      data-wide={isWide}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={onClose}
      onSubmit={stop}
      onChange={stop}
      onKeyDown={keepKeys}
    >
      <style href="stories-dialog" precedence="medium">
        {DIALOG_STYLE}
      </style>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}

/** React hands events on to the form that the dialog was made in. */
function stop(event: SyntheticEvent): void {
  event.stopPropagation()
}

/** Ctrl+S would save the form behind; Ctrl+Enter does what the window is for. */
function keepKeys(event: KeyboardEvent<HTMLDialogElement>): void {
  event.stopPropagation()
  if (!event.ctrlKey && !event.metaKey) return
  const isSend = event.key === 'Enter'
  if (!isSend && event.key.toLowerCase() !== 's') return
  event.preventDefault()
  event.nativeEvent.stopImmediatePropagation()
  if (isSend && !event.repeat) mainAction(event.currentTarget)?.click()
}

/** The last of its actions; if that is not to be had, none. */
function mainAction(dialog: HTMLDialogElement): HTMLElement | null {
  return dialog.querySelector<HTMLElement>('.stories-dialog__actions > :last-child')
}
