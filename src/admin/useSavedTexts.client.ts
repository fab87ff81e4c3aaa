'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useApi } from './useApi.client.js'

type Saved = Readonly<Record<string, unknown>>
type State = { saved: Saved; failed: boolean }

const NOTHING: State = { saved: {}, failed: false }

/**
 * Fields of the entry as they were last saved, drafts included, in all locales. Read once when the
 * entry is opened and again after each save; empty for an entry not saved yet.
 */
export function useSavedTexts(args: {
  id: number | string | undefined
  collection: string | undefined
  /** Names of fields at the top level, separated by commas. */
  fields: string
}): State {
  const { id, collection, fields } = args
  const { ask } = useApi()
  const { lastUpdateTime } = useDocumentInfo()
  const [state, setState] = useState(NOTHING)
  useEffect(() => {
    if (id === undefined || !collection) return
    const stop = new AbortController()
    const columns = fields.split(',').map((field) => `select[${field}]=true`)
    const query = `locale=all&draft=true&depth=0&${columns.join('&')}`
    const { signal } = stop
    void ask<Saved>(`/${collection}/${id}?${query}`, { signal }).then((answer) => {
      if (signal.aborted) return
      setState({ saved: answer.ok ? answer.body : {}, failed: !answer.ok })
    })
    return () => stop.abort()
  }, [ask, collection, fields, id, lastUpdateTime])
  return state
}
