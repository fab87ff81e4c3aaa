'use client'

import { useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import { useApi } from '../useApi.client.js'
import { load, reload, type Snapshot, snapshotOf, subscribe } from './publicationStore.client.js'

type Result = Snapshot & {
  /** Path of the entry below the REST API; null while it is not saved. */
  url: string | null
  /** Reads it all again. */
  refresh: () => Promise<Snapshot>
}

/**
 * Where the entry being edited stands. Read when it is opened, after each save, and when what it may
 * rest on has changed in a window above it.
 */
export function usePublication(): Result {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { ask } = useApi()
  const { i18n } = useTranslation()
  const { language } = i18n
  const url = id === undefined || !collectionSlug ? null : `/${collectionSlug}/${id}`
  const path = url && `${url}/publication`
  const snapshot = useSyncExternalStore(
    useCallback((listener) => (path ? subscribe(path, listener) : () => undefined), [path]),
    () => snapshotOf(path),
    () => snapshotOf(null),
  )
  const refresh = useCallback(
    () => (path ? reload(path, ask) : Promise.resolve(snapshotOf(null))),
    [ask, path],
  )
  const other = useOtherChange()
  useEffect(() => {
    if (path) void load(path, { ask, stamp: `${language}:${lastUpdateTime}:${other}` })
  }, [ask, language, lastUpdateTime, other, path])
  return { ...snapshot, url, refresh }
}

/** Names the last change of another document on this page: in a drawer, or below this one. */
export function useOtherChange(): string {
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate: change } = useDocumentEvents()
  if (!change || (change.entitySlug === collectionSlug && change.id === id)) return ''
  return `${change.entitySlug}:${change.id}:${change.updatedAt}`
}

/** Reloads when the window gets the focus: others may have published meanwhile. */
export function useRefreshOnReturn(refresh: () => Promise<unknown>): void {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void refresh()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [refresh])
}
