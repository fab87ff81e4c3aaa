'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Dashboard, Totals } from '../../translation/api/types.js'
import {
  changedQuery,
  type DashboardQuery,
  listQuery,
  parseDashboardQuery,
  printDashboardQuery,
  totalsQuery,
} from './dashboardQuery.js'
import type { Workspace } from './useWorkspace.client.js'

/** The data loaded from an address, and whether it is being reloaded. */
export type Reading<Body> = { body: Body | null; failure: string | null; isLoading: boolean }

type Change = (change: Partial<DashboardQuery>) => void

/** The query of the dashboard, kept in the address of the page. */
export function useDashboardQuery(initial: string): [DashboardQuery, Change] {
  const [query, setQuery] = useState(() => parseDashboardQuery(initial))
  const change = useCallback<Change>((part) => setQuery((before) => changedQuery(before, part)), [])
  useEffect(() => {
    const address = new URL(window.location.href)
    const wanted = new URLSearchParams(printDashboardQuery(query))
    const own = address.searchParams.get('locale')
    if (own) wanted.set('locale', own)
    if (wanted.toString() === address.searchParams.toString()) return
    address.search = wanted.toString()
    // Without a state Next takes the address for its own and keeps it.
    window.history.replaceState(null, '', address)
  }, [query])
  return [query, change]
}

/** The list and, read apart so that they never keep it waiting, the totals. */
export function useDashboard(query: DashboardQuery, workspace: Workspace) {
  const list = useReading<Dashboard>(`/translation/dashboard?${listQuery(query)}`, workspace)
  const filters = totalsQuery(query)
  const totals = useReading<Totals>(`/translation/totals${filters ? `?${filters}` : ''}`, workspace)
  const refresh = () => {
    list.refresh()
    totals.refresh()
  }
  return { list: list.reading, totals: totals.reading, refresh }
}

/** Reads a path of the API, and again when it changes; what was read stays in view meanwhile. */
export function useReading<Body>(path: string, workspace: Workspace) {
  const { ask, whyNot } = workspace
  const [count, setCount] = useState(0)
  const [reading, setReading] = useState<Reading<Body>>(UNREAD)
  useEffect(() => {
    const stop = new AbortController()
    setReading((before) => ({ ...before, isLoading: true }))
    void ask<Body>(path, { signal: stop.signal }).then((answer) => {
      if (stop.signal.aborted) return
      if (answer.ok) setReading({ body: answer.body, failure: null, isLoading: false })
      else setReading((before) => ({ ...before, failure: whyNot(answer), isLoading: false }))
    })
    return () => stop.abort()
  }, [ask, count, path, whyNot])
  const refresh = useCallback(() => setCount((before) => before + 1), [])
  return { reading, refresh }
}

const UNREAD = { body: null, failure: null, isLoading: true }
