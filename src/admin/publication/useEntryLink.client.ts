'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import { fieldHash } from './goToField.client.js'

/** The address of the entry's form in another language, at a field if one is named. */
export function useEntryLink(): (locale: string, path?: string) => string {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  return useCallback(
    (locale, path) => {
      const entry = `/collections/${collectionSlug}/${id}?locale=${locale}` as const
      const form = formatAdminURL({ adminRoute, path: entry })
      return path === undefined ? form : form + fieldHash(path)
    },
    [adminRoute, collectionSlug, id],
  )
}
