'use client'

import { useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Which window is open above the page, and how to open one and close it. Closed, it gives the focus
 * back to where it was.
 */
export function useOpened<Name extends string>(): {
  opened: Name | null
  open: (name: Name) => void
  close: () => void
} {
  const [opened, setOpened] = useState<Name | null>(null)
  const before = useRef<Element | null>(null)
  const open = useCallback((name: Name) => {
    before.current = document.activeElement
    setOpened(name)
  }, [])
  const close = useCallback(() => {
    // A dialog that leaves the page while it is open does not give the focus back by itself.
    flushSync(() => setOpened(null))
    if (before.current instanceof HTMLElement) before.current.focus()
  }, [])
  return { opened, open, close }
}
