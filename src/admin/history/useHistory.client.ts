'use client'

import { useEffect, useState } from 'react'

import type { History } from '../../audit/history/types.js'
import { useApi } from '../useApi.client.js'

type Result = { history: History | null; problem: string | null; turnTo: (page: number) => void }

/** Reads the history of an entry, a page at a time. */
export function useHistory({ collection, id }: { collection: string; id: string }): Result {
  const { ask } = useApi()
  const [page, turnTo] = useState(1)
  const [history, setHistory] = useState<History | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void ask<History>(`/${collection}/${id}/history?page=${page}`).then((answer) => {
      if (!isWanted) return
      setHistory(answer.ok ? answer.body : null)
      setProblem(answer.ok ? null : answer.message)
    })
    return () => {
      isWanted = false
    }
  }, [ask, collection, id, page])
  return { history, problem, turnTo }
}
