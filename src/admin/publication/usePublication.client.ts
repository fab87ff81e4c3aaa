'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import { load, reload, type Snapshot, snapshotOf, subscribe } from './publicationStore.client.js'

type Result = Snapshot & {
  /** Address of the entry's REST document; null while it is not saved. */
  url: string | null
  /** Reads it all again. */
  refresh: () => Promise<Snapshot>
}

/**
 * Where the entry being edited stands. Read when it is opened and after each save.
 */
export function usePublication(): Result {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const api = `${config.serverURL ?? ''}${config.routes.api}`
  const url = id === undefined || !collectionSlug ? null : `${api}/${collectionSlug}/${id}`
  const address = url && `${url}/publication`
  const snapshot = useSyncExternalStore(
    useCallback(
      (listener) => (address ? subscribe(address, listener) : () => undefined),
      [address],
    ),
    () => snapshotOf(address),
    () => snapshotOf(null),
  )
  const refresh = useCallback(
    () => (address ? reload(address, language) : Promise.resolve(snapshotOf(null))),
    [address, language],
  )
  useEffect(() => {
    if (address) void load(address, `${language}:${lastUpdateTime}`, language)
  }, [address, language, lastUpdateTime])
  return { ...snapshot, url, refresh }
}

/** Reloads when the window gets the focus: others may have published meanwhile. */
export function useRefreshOnReturn(refresh: () => Promise<unknown>): void {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void refresh()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [refresh])
}
