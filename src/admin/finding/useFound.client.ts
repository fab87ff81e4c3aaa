'use client'

import { useEffect, useState } from 'react'

import type { Found } from '../../finding/endpoint.js'
import { useApi } from '../useApi.client.js'

/** A short rest after a letter, milliseconds, so that a word is one question. */
const REST = 200

/** What the server finds for what is typed; the last found stays until there is more. */
export function useFound(typed: string): { found: Found[]; isDone: boolean } {
  const { ask } = useApi()
  const [answer, setAnswer] = useState<{ to: string; found: Found[] }>({ to: '', found: [] })
  const words = typed.trim()
  useEffect(() => {
    if (words === '') return
    const stopped = new AbortController()
    const { signal } = stopped
    const look = async () => {
      const result = await ask<{ found: Found[] }>(`/find?q=${encodeURIComponent(words)}`, {
        signal,
      })
      if (result.ok && !signal.aborted) setAnswer({ to: words, found: result.body.found })
    }
    const timer = setTimeout(() => void look(), REST)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [ask, words])
  if (words === '') return { found: [], isDone: false }
  return { found: answer.found, isDone: answer.to === words }
}
