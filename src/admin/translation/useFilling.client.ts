'use client'

import { useCallback } from 'react'

import type { DraftsReport, DraftsWanted } from '../../translation/api/types.js'
import type { Answer } from '../callApi.js'
import type { Workspace } from './useWorkspace.client.js'
import type { TranslateStore } from './useTranslateState.client.js'

export type Fill = (wanted: DraftsWanted) => Promise<Answer<DraftsReport>>

type Sender = {
  url: string
  store: TranslateStore
  workspace: Workspace
  announce: (text: string) => void
}

/**
 * Fills in drafts from the memory and by machine, where nothing is written, and shows them. Text
 * that the user types meanwhile stays, and is compared with the draft.
 */
export function useFilling({ url, store, workspace, announce }: Sender): Fill {
  const { dispatch } = store
  const { ask, say, whyNot } = workspace
  return useCallback(
    async (data) => {
      announce(say('room.fill.asking'))
      const answer = await ask<DraftsReport>(`${url}/drafts`, { method: 'POST', data })
      if (!answer.ok) {
        announce(say('room.fill.failed', { why: whyNot(answer) }))
        return answer
      }
      const { drafted, outcomes, segments, summary } = answer.body
      dispatch({ type: 'saveSucceeded', segments, summary })
      const [first] = outcomes
      const isOne = data.segments?.length === 1 && drafted === 0
      const why = first?.message ?? say('room.machine.written')
      announce(isOne ? say('room.fill.failed', { why }) : say.count('room.fill.done', drafted))
      return answer
    },
    [announce, ask, dispatch, say, url, whyNot],
  )
}
