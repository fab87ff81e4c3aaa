'use client'

import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../useApi.client.js'
import { asObject, asText, asTexts } from '../../entries/read.js'
import type { Snapshot } from './publicationStore.client.js'
import { useFormSave } from './useFormSave.client.js'
import type { usePublication } from './usePublication.client.js'
import { useSay } from './useSay.client.js'
import { whyNot } from './whyNot.js'
import { momentIn } from './when.js'

/** What came of the last thing done in the panel; read out by screen readers. */
export type Outcome = { isError: boolean; text: string }

/** A change of publication to be made at a time, as the form of the dialog has it. */
export type Plan = {
  locale: string
  action: 'publish' | 'unpublish'
  /** Wall clock in the time zone, `YYYY-MM-DDTHH:mm`. */
  at: string
  timeZone: string
}

export type PanelActions = {
  outcome: Outcome | null
  isBusy: boolean
  publish: (locale: string) => Promise<void>
  unpublish: (locale: string) => Promise<void>
  /** Gives why not, or null when it is scheduled. */
  schedule: (plan: Plan) => Promise<string | null>
  cancel: (plan: Pick<Plan, 'locale' | 'action'>) => Promise<void>
}

type Reading = Pick<ReturnType<typeof usePublication>, 'url' | 'refresh'>

/** Everything that can be done in the panel; each ends with a sentence and a new reading. */
export function usePanelActions(reading: Reading): PanelActions {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async (work: () => Promise<Outcome | null>): Promise<Outcome | null> => {
    setBusy(true)
    setOutcome(null)
    const result = await work().finally(() => setBusy(false))
    setOutcome(result)
    return result
  }
  const { setStatus, publishForm } = useStatus(reading)
  const schedules = useSchedules(reading)
  const { code } = useLocale()
  return {
    outcome,
    isBusy,
    publish: async (locale) => {
      await run(() => (locale === code ? publishForm() : setStatus(locale, 'published')))
    },
    unpublish: async (locale) => {
      await run(() => setStatus(locale, 'draft'))
    },
    schedule: async (plan) => {
      const result = await schedules.schedule(plan)
      // Why not is said in the dialog, which stays open.
      if (!result.isError) await run(() => Promise.resolve(result))
      return result.isError ? result.text : null
    },
    cancel: async (plan) => {
      await run(() => schedules.cancel(plan))
    },
  }
}

/** Publishing and unpublishing now. */
function useStatus({ url, refresh }: Reading) {
  const { say, nameOf } = useSay()
  const { ask } = useApi()
  const { code } = useLocale()
  const { incrementVersionCount } = useDocumentInfo()
  const saveForm = useFormSave()
  const { getFields } = useForm()
  const notPublished = (locale: string): Outcome =>
    failed(say('panel.publish.refused', { language: nameOf(locale) }))
  const refused = (after: Snapshot, locale: string): Outcome | null =>
    hasProblems(after, locale) ? notPublished(locale) : null
  return {
    publishForm: async (): Promise<Outcome | null> => {
      // A save is followed by a new reading of itself.
      if (await saveForm('published')) {
        return done(say('panel.publish.done', { language: nameOf(code) }))
      }
      const after = await refresh()
      // The admin has said why beside the fields.
      const isInvalid = Object.values(getFields()).some(({ valid }) => valid === false)
      return isInvalid ? notPublished(code) : refused(after, code)
    },
    setStatus: async (locale: string, status: 'draft' | 'published'): Promise<Outcome> => {
      const address = `${url}?locale=${locale}&depth=0&fallback-locale=null`
      const data = { _status: status }
      const answer = await ask(address, { method: 'PATCH', data })
      const after = await refresh()
      if (answer.ok) incrementVersionCount()
      const key = status === 'published' ? 'publish' : 'unpublish'
      if (answer.ok) return done(say(`panel.${key}.done`, { language: nameOf(locale) }))
      const isRefused = status === 'published' && answer.status === 400
      return (isRefused ? refused(after, locale) : null) ?? failed(whyNot(answer, say))
    },
  }
}

/** Publishing and unpublishing later. */
function useSchedules({ url, refresh }: Reading) {
  const { say, language } = useSay()
  const { ask } = useApi()
  return {
    schedule: async (plan: Plan): Promise<Outcome> => {
      const answer = await ask(`${url}/schedule`, { method: 'POST', data: plan })
      if (!answer.ok) return failed(whyNot(answer, say))
      await refresh()
      const { timeZone } = plan
      const { at, notes } = scheduleIn(answer.body)
      const date = momentIn({ at: at ?? plan.at, timeZone, language })
      return done([say('panel.schedule.done', { date }), ...notes].join(' '))
    },
    cancel: async ({ locale, action }: Pick<Plan, 'locale' | 'action'>): Promise<Outcome> => {
      const address = `${url}/schedule?locale=${locale}&action=${action}`
      const answer = await ask(address, { method: 'DELETE' })
      await refresh()
      return answer.ok ? done(say('panel.schedule.cancelled')) : failed(whyNot(answer, say))
    },
  }
}

const done = (text: string): Outcome => ({ isError: false, text })
const failed = (text: string): Outcome => ({ isError: true, text })

function hasProblems({ publication }: Snapshot, locale: string): boolean {
  const found = publication?.locales.find(({ code }) => code === locale)
  return (found?.problems.length ?? 0) > 0
}

/** Our own endpoint's answer. */
function scheduleIn(body: unknown): { at: string | null; notes: string[] } {
  const { schedule, notes } = asObject(body)
  return { at: asText(asObject(schedule).at), notes: asTexts(notes) }
}
