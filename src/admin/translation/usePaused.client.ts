'use client'

import { useEffect, useState } from 'react'

/** How long a value must have stayed the same, milliseconds. */
const PAUSE = 150

/** A value that changes often, as it was when it last stayed the same for a moment. */
export function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return paused
}
