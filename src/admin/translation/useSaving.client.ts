'use client'

import { useCallback, useRef } from 'react'

import type { SegmentView, TranslationView } from '../../translation/api/types.js'
import { type Saying, saveOf } from './saveOf.js'
import type { Item, Theirs } from './translateState.js'
import type { Workspace } from './useWorkspace.client.js'
import type { TranslateStore } from './useTranslateState.client.js'

export type Save = (ids: readonly string[], saying?: Saying) => Promise<boolean>

type Saved = { segments: SegmentView[]; summary: TranslationView['summary'] }

type Sender = {
  url: string
  store: TranslateStore
  workspace: Workspace
  /** Announces the result to screen readers. */
  announce: (text: string) => void
}

/**
 * Saves segments, all or none, one save after the other: each begins from what the one before has
 * written. Gives whether everything is saved, also where there was nothing to save.
 */
export function useSaving({ url, store, workspace, announce }: Sender): Save {
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const { now, dispatch } = store
  return useCallback(
    (ids, saying = {}) => {
      const sender = { url, workspace, announce, store: { now, dispatch } }
      const saved = queue.current.then(() => send(ids, saying, sender))
      queue.current = saved
      return saved
    },
    [announce, dispatch, now, workspace, url],
  )
}

async function send(
  wanted: readonly string[],
  saying: Saying,
  {
    url,
    store,
    workspace,
    announce,
  }: Omit<Sender, 'store'> & { store: Omit<TranslateStore, 'state'> },
): Promise<boolean> {
  const { now, dispatch } = store
  const { ask, say, whyNot } = workspace
  const segments = itemsOf(now().items, wanted).flatMap((item) => saveOf(item, saying) ?? [])
  if (segments.length === 0) {
    return now().items.every(({ view, conflict }) => !conflict || !wanted.includes(view.id))
  }
  const ids = segments.map(({ id }) => id)
  dispatch({ type: 'saveStarted', ids })
  const answer = await ask<Saved>(url, { method: 'PATCH', data: { segments } })
  if (answer.ok) {
    const { segments: saved, summary } = answer.body
    dispatch({ type: 'saveSucceeded', segments: saved, summary })
    announce(say('room.saved'))
    return true
  }
  const why = whyNot(answer)
  const theirs = theirsIn(answer.data)
  if (answer.status === 409 && theirs.length > 0) {
    dispatch({ type: 'conflicted', ids, theirs, why })
  } else dispatch({ type: 'saveFailed', ids, why })
  announce(say('room.notSaved', { why }))
  return false
}

/** Without segments that wait to be compared with another user's text. */
function itemsOf(items: readonly Item[], ids: readonly string[]): Item[] {
  return items.filter((item) => ids.includes(item.view.id) && !item.conflict)
}

function theirsIn({ segments }: Record<string, unknown>): Theirs[] {
  const list: unknown[] = Array.isArray(segments) ? segments : []
  return list.flatMap((one) => {
    const { id, target } = Object(one) as Record<string, unknown> // `Object` makes it safe to look
    if (typeof id !== 'string') return []
    return { id, target: typeof target === 'string' ? target : null }
  })
}
