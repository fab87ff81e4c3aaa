'use client'

import { useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { useApi } from '../useApi.client.js'
import { asObject } from '../../entries/read.js'
import { type Choices, isTaken, keepMine, takeTheirs } from './resolution.js'
import type { StaleSave } from './saveWatch.client.js'
import { useFormSave } from './useFormSave.client.js'
import { usePublication } from './usePublication.client.js'
import { useSay } from './useSay.client.js'

/**
 * Carries out what was chosen about a refused save, and saves again. What is kept of one's own is
 * first saved over theirs, on the revision that holds theirs; then the form goes once more the way
 * it went, and the server merges the rest as ever. Gives why not, or null.
 */
export function useResolve(): (save: StaleSave, choices: Choices) => Promise<string | null> {
  const form = useForm()
  const saveForm = useFormSave()
  const { url } = usePublication()
  const { code } = useLocale()
  const { say } = useSay()
  const { ask } = useApi()
  // Taking theirs re-renders the form; later calls must use the new form.
  const latest = useRef({ form, saveForm })
  useEffect(() => {
    latest.current = { form, saveForm }
  })
  return async ({ conflicts, status }, choices) => {
    const query = `locale=${code}&fallback-locale=null&depth=0&draft=true`
    if (Object.values(choices).includes('mine')) {
      const now = await ask(`${url}?${query}`)
      if (!now.ok) return now.message || say('panel.action.offline')
      const current = asObject(now.body)
      const mine = keepMine({ current, form: form.getData() }, conflicts, choices)
      const data = { ...mine, revision: current.revision, _status: 'draft' }
      const kept = await ask(`${url}?${query}`, { method: 'PATCH', data })
      if (!kept.ok) return kept.message || say('panel.action.offline')
    }
    if (Object.values(choices).includes('theirs')) {
      await form.reset(takeTheirs(form.getData(), conflicts, choices))
      // A form that still has one's own would be refused again, and ask the same once more.
      for (let at = 0; at < MOST_DRAWINGS; at += 1) {
        await drawn()
        if (isTaken(latest.current.form.getData(), conflicts, choices)) break
      }
      latest.current.form.setModified(true)
      await drawn()
    }
    await latest.current.saveForm(status)
    return null
  }
}

/** About a second; what editors write a little differently from how it came is never alike. */
const MOST_DRAWINGS = 60

/** Once React has drawn what was set. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0))
  })
}
