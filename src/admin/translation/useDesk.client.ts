'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'

import type { TranslationView } from '../../translation/api/types.js'
import type { FormatChoices } from '../../translation/formats/types.js'
import { fieldOf } from './fieldOf.client.js'
import { nextNeedingWork } from './needsWork.js'
import { numberedLabels } from './numberedLabels.js'
import { translationPath } from './translationPath.js'
import { shownItems, workable } from './shownItems.js'
import type { Item, TranslateState } from './translateState.js'
import { useChecks } from './useChecks.client.js'
import { type Fill, useFilling } from './useFilling.client.js'
import { useOpened } from './useOpened.client.js'
import { type Workspace, useWorkspace } from './useWorkspace.client.js'
import { type Save, useSaving } from './useSaving.client.js'
import { type TranslateStore, useTranslateState } from './useTranslateState.client.js'
import { useWriting, type Writing } from './useWriting.client.js'

export type DeskDialog =
  'help' | 'reject' | 'submitAll' | 'approveAll' | 'import' | 'settle' | 'fill'

/** All that the parts of the translate view share, for one entry in one target locale. */
export type Desk = {
  workspace: Workspace
  /** Path of the endpoints of this translation, below the REST API. */
  url: string
  /** The target locale. */
  locale: string
  /** Formats of files with texts. */
  files: FormatChoices
  state: TranslateState
  now: TranslateStore['now']
  dispatch: TranslateStore['dispatch']
  /** The segments that the filter shows. */
  shown: readonly Item[]
  active: Item | null
  /** Of a segment; numbered where several have the same. */
  labelOf: (view: Pick<Item['view'], 'id' | 'label'>) => string
  may: TranslationView['may']
  reload: () => Promise<void>
  save: Save
  writing: Writing
  fill: Fill
  /** Opens a segment with the cursor in its field, and saves the one before unless that is done. */
  go: (id: string | null, options?: { isSaved?: boolean }) => void
  dialog: DeskDialog | null
  open: (dialog: DeskDialog) => void
  close: () => void
  notice: string
  announce: (text: string) => void
}

const NOTHING = { edit: false, submit: false, approve: false, publish: false, settle: false }

/** Reads an entry in a target locale, and gives all that can be done with it. */
export function useDesk(
  given: Pick<Desk, 'locale' | 'files'> & { collection: string; id: string },
): Desk {
  const { collection, id, locale, files } = given
  const workspace = useWorkspace()
  const store = useTranslateState()
  const { state, now, dispatch } = store
  const { opened: dialog, open, close } = useOpened<DeskDialog>()
  const { notice, announce } = useNotice()
  const url = translationPath({ collection, id, locale })
  const reload = useReading({ url, workspace, store })
  const save = useSaving({ url, store, workspace, announce })
  const fill = useFilling({ url, store, workspace, announce })
  const writing = useWriting(store)
  const go = useGoing({ store, save })
  const may = state.entry?.may ?? NOTHING
  const active = state.items.find((item) => item.view.id === state.active) ?? null
  useChecks({ url, item: active, ask: workspace.ask, dispatch })
  const shown = useMemo(() => shownItems(state, may), [state, may])
  const labels = useMemo(() => numberedLabels(state.items.map(({ view }) => view)), [state.items])
  const labelOf: Desk['labelOf'] = (view) => labels.get(view.id) ?? view.label
  const what = {
    workspace,
    url,
    locale,
    files,
    state,
    now,
    dispatch,
    shown,
    active,
    may,
    dialog,
    notice,
  }
  return { ...what, labelOf, reload, save, fill, writing, go, open, close, announce }
}

/** The announcement for screen readers; they would not read the same words twice. */
function useNotice() {
  const [notice, setNotice] = useState('')
  const announce = useCallback(
    (text: string) => setNotice((before) => (before === text ? `${text}\u00a0` : text)),
    [],
  )
  return { notice, announce }
}

/** Reads the entry at the start, and opens the first segment that needs work. */
function useReading(args: { url: string; workspace: Workspace; store: TranslateStore }) {
  const { url, workspace, store } = args
  const { now, dispatch } = store
  const reload = useCallback(async () => {
    const answer = await workspace.ask<TranslationView>(url)
    if (!answer.ok) return dispatch({ type: 'loadFailed', why: workspace.whyNot(answer) })
    dispatch({ type: 'loaded', view: answer.body })
    const { active, items } = now()
    if (active !== null || items.length === 0) return
    const first = nextNeedingWork(items.map(workable), { after: null, may: answer.body.may })
    dispatch({ type: 'moved', id: first ?? items[0]?.view.id ?? null })
  }, [dispatch, now, workspace, url])
  useEffect(() => {
    void reload()
  }, [reload])
  return reload
}

function useGoing({ store, save }: { store: TranslateStore; save: Save }) {
  const { now, dispatch } = store
  return useCallback(
    (id: string | null, { isSaved = false }: { isSaved?: boolean } = {}) => {
      const before = now().active
      if (id === null) return
      // The field must be there before it can have the cursor, and the next key belongs to it.
      if (id !== before) flushSync(() => dispatch({ type: 'moved', id }))
      fieldOf(id)?.focus()
      if (!isSaved && before !== null && before !== id) void save([before])
    },
    [dispatch, now, save],
  )
}
