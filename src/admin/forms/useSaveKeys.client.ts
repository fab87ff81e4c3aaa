'use client'

import { useEditDepth, useHotkey } from '@payloadcms/ui'
import { type RefObject, useRef } from 'react'

/** Ctrl+S presses the button, unless a drawer lies on the form. */
export function useSaveKeys(): RefObject<HTMLButtonElement | null> {
  const ref = useRef<HTMLButtonElement>(null)
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    ref.current?.click()
  })
  return ref
}
