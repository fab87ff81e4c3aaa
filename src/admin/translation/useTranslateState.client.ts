'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { type Change, EMPTY, type TranslateState, translateState } from './translateState.js'

export type TranslateStore = {
  state: TranslateState
  /** The state as it is now, whatever has been drawn. */
  now: () => TranslateState
  dispatch: (change: Change) => void
}

/**
 * The state of the view. Other than React's reducer it can be read between two drawings: a save
 * that follows another must know what that one has written.
 */
export function useTranslateState(): TranslateStore {
  const [state, setState] = useState(EMPTY)
  const latest = useRef(EMPTY)
  const isMounted = useRef(true)
  useEffect(() => {
    isMounted.current = true
    return () => {
      isMounted.current = false
    }
  }, [])
  const dispatch = useCallback((change: Change) => {
    latest.current = translateState(latest.current, change)
    if (isMounted.current) setState(latest.current)
  }, [])
  const now = useCallback(() => latest.current, [])
  return { state, now, dispatch }
}
