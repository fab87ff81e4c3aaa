'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Begins a new entry in the default language, whatever language the user has looked at last, unless
 * the address names one. The page is loaded again for it, before anything can be typed.
 */
export function useDefaultLanguage(): void {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const wanted = config.localization ? config.localization.defaultLocale : code
  useEffect(() => {
    const { pathname, search } = window.location
    const isNew = id === undefined && pathname.endsWith(`/${collectionSlug}/create`)
    if (!isNew || code === wanted || new URLSearchParams(search).has('locale')) return
    window.location.replace(`${pathname}?locale=${wanted}`)
  }, [code, collectionSlug, id, wanted])
}
