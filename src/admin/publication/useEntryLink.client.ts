'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'

import { fieldHash } from './goToField.client.js'

/** The address of the entry's form in another language, at a field if one is named. */
export function useEntryLink(): (locale: string, path?: string) => string {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { admin } = config.routes
  return useCallback(
    (locale, path) => {
      const form = `${admin}/collections/${collectionSlug}/${id}?locale=${locale}`
      return path === undefined ? form : form + fieldHash(path)
    },
    [admin, collectionSlug, id],
  )
}
