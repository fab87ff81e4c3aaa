'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

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
  const { config } = useConfig()
  const { lastUpdateTime } = useDocumentInfo()
  const [state, setState] = useState(NOTHING)
  const api = `${config.serverURL ?? ''}${config.routes.api}`
  useEffect(() => {
    if (id === undefined || !collection) return
    const controller = new AbortController()
    const query = `locale=all&draft=true&depth=0&select[${field}]=true`
    read(`${api}/${collection}/${id}?${query}`, controller.signal)
      .then((doc) => setState({ texts: asTexts(doc[field]), failed: false }))
      .catch(() => {
        if (!controller.signal.aborted) setState({ texts: {}, failed: true })
      })
    return () => controller.abort()
  }, [api, collection, field, id, lastUpdateTime])
  return state
}

async function read(url: string, signal: AbortSignal): Promise<Texts> {
  const response = await fetch(url, { credentials: 'include', signal })
  if (!response.ok) throw new Error(String(response.status))
  return asTexts(await response.json())
}

function asTexts(value: unknown): Texts {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
