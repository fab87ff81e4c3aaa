'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { keepForm, type KeptForm, readForm, typedText } from './keptForms.js'
import { useFormPlace } from './useFormPlace.client.js'

/** How often what was typed is looked at, milliseconds. */
const PAUSE = 1000

type Kept = {
  /** What was typed here before and never saved; null for nothing. */
  offered: KeptForm | null
  bringBack: () => Promise<void>
  discard: () => void
}

/**
 * Keeps what is typed in the browser until it is saved, so that it survives a session that ends, a
 * window that is closed and a machine that stops; offers it when the form is opened again.
 */
export function useKeptForm(): Kept {
  const key = useFormPlace()
  const { getData, reset, setModified } = useForm()
  const [offered, setOffered] = useState<KeptForm | null>(null)
  useKeeping(key)
  useEffect(() => {
    const form = key === null ? null : readForm(window.localStorage, key, new Date())
    const isNew = form !== null && typedText(form.data) !== typedText(getData())
    setOffered(isNew ? form : null)
  }, [getData, key])
  const forget = () => {
    if (key !== null) window.localStorage.removeItem(key)
    setOffered(null)
  }
  return {
    offered,
    bringBack: async () => {
      if (!offered) return
      setOffered(null)
      await reset(offered.data)
      setModified(true)
    },
    discard: forget,
  }
}

function useKeeping(key: string | null): void {
  const { getData } = useForm()
  const isModified = useFormModified()
  const { lastUpdateTime } = useDocumentInfo()
  useEffect(() => {
    if (!isModified || key === null) return
    let last = ''
    const look = () => {
      const data = getData()
      const text = typedText(data)
      if (text !== last) keepForm(window.localStorage, key, { at: new Date().toISOString(), data })
      last = text
    }
    const timer = setInterval(look, PAUSE)
    window.addEventListener('pagehide', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', look)
    }
  }, [getData, isModified, key])
  // A save of this very form, and not a form that was opened.
  const seen = useRef({ key, lastUpdateTime })
  useEffect(() => {
    const before = seen.current
    seen.current = { key, lastUpdateTime }
    const isSaved = before.key === key && before.lastUpdateTime !== lastUpdateTime
    if (isSaved && key !== null) window.localStorage.removeItem(key)
  }, [key, lastUpdateTime])
}
