'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useApi } from './useApi.client.js'

type Texts = Record<string, unknown>
type State = { texts: Texts; failed: boolean }

const NOTHING: State = { texts: {}, failed: false }

/**
 * The saved texts of one localised field, including drafts, by locale. Read once when the entry is
 * opened and again after each save; empty for an entry not saved yet.
 */
export function useSavedTexts(args: {
  id: number | string | undefined
  collection: string | undefined
  /** Name of a field at the top level. */
  field: string
}): State {
  const { id, collection, field } = args
  const { ask } = useApi()
  const { lastUpdateTime } = useDocumentInfo()
  const [state, setState] = useState(NOTHING)
  useEffect(() => {
    if (id === undefined || !collection) return
    const stop = new AbortController()
    const query = `locale=all&draft=true&depth=0&select[${field}]=true`
    const { signal } = stop
    void ask<Texts>(`/${collection}/${id}?${query}`, { signal }).then((answer) => {
      if (signal.aborted) return
      setState({ texts: answer.ok ? asTexts(answer.body[field]) : {}, failed: !answer.ok })
    })
    return () => stop.abort()
  }, [ask, collection, field, id, lastUpdateTime])
  return state
}

function asTexts(value: unknown): Texts {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
