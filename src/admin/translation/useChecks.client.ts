'use client'

import { useEffect } from 'react'

import type { CheckAnswer } from '../../translation/api/types.js'
import type { Api } from '../useApi.client.js'
import { isUnsaved } from './isUnsaved.js'
import { foundIn } from './mergeSegments.js'
import type { Item } from './translateState.js'
import type { TranslateStore } from './useTranslateState.client.js'

/** How long one must have stopped typing, milliseconds. */
const PAUSE = 300

const NOTHING_FOUND = { findings: [], fixes: [], more: 0 }

/** Has the text of the open segment checked while it is typed. What is saved comes with its checks. */
export function useChecks({
  url,
  item,
  ask,
  dispatch,
}: {
  url: string
  item: Item | null
  ask: Api['ask']
  dispatch: TranslateStore['dispatch']
}): void {
  const id = item?.view.id
  const text = item && isUnsaved(item) && item.sent !== item.text ? item.text : null
  useEffect(() => {
    if (id === undefined || text === null) return
    // There is nothing to say of nothing.
    if (text === '') return dispatch({ type: 'checked', id, text, ...NOTHING_FOUND })
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const data = { segments: [{ id, target: text }] }
      const options = { method: 'POST', data, signal: stop.signal } as const
      void ask<CheckAnswer>(`${url}/check`, options).then((answer) => {
        // Without an answer the checks are made again when the text is saved.
        const found = answer.ok && answer.body.segments.find((one) => one.id === id)
        if (found) dispatch({ type: 'checked', id, text, ...foundIn(found) })
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [ask, dispatch, id, text, url])
}
