'use client'

import { useDocumentInfo, useForm, useFormModified, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { typedText } from './keptForms.js'
import { useSaveDraft } from './useSaveDraft.client.js'

const PAUSE = 1000

/** When the draft was last saved by itself, or why not. */
export type Autosaved = { at: string } | { problem: string }

/**
 * Saves the draft once nothing was typed for so many seconds. It stops where a save was refused,
 * until something else is typed or, after a conflict, until the user has saved.
 *
 * @param seconds null: never
 */
export function useAutosave(seconds: number | null): Autosaved | null {
  const { id, hasSavePermission, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { getData } = useForm()
  const isModified = useFormModified()
  // After a refused publication the form is judged as published, until it is put right and saved.
  const isRefused = useFormSubmitted()
  const [result, setResult] = useState<Autosaved | null>(null)
  const isStopped = useRef(false)
  const save = useSaveDraft()
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    isStopped.current = false
  }, [lastUpdateTime])
  const isOn = seconds !== null && id !== undefined && hasSavePermission && !isTrashed
  const isWaiting = isOn && isModified && !isRefused
  useEffect(() => {
    if (!isWaiting) return
    let [text, since, isBusy] = [typedText(getData()), Date.now(), false]
    const look = async () => {
      const now = typedText(getData())
      if (now !== text) [text, since] = [now, Date.now()]
      if (isBusy || isStopped.current || Date.now() - since < seconds * 1000) return
      isBusy = true
      const done = await latest.current()
      isBusy = false
      // Tried once for each text.
      since = Infinity
      if ('isConflict' in done) isStopped.current = done.isConflict
      setResult('at' in done ? { at: done.at } : { problem: done.problem })
    }
    const timer = setInterval(() => void look(), PAUSE)
    return () => clearInterval(timer)
  }, [getData, isWaiting, seconds])
  return result
}
