'use client'

import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useApi } from '../useApi.client.js'

/**
 * Saves the form in the locale being edited, as a draft or published, by Payload's own submit, so
 * that errors show beside their fields. Gives whether it was saved.
 */
export function useFormSave(): (status: 'draft' | 'published') => Promise<boolean> {
  const { id, collectionSlug } = useDocumentInfo()
  const { address } = useApi()
  const { code } = useLocale()
  const { submit, setModified } = useForm()
  return useCallback(
    async (status) => {
      const isDraft = status === 'draft'
      const query = `locale=${code}&depth=0&fallback-locale=null${isDraft ? '&draft=true' : ''}`
      const result = await submit({
        action: address(`/${collectionSlug}${id === undefined ? '' : `/${id}`}?${query}`),
        method: id === undefined ? 'POST' : 'PATCH',
        overrides: { _status: status },
        skipValidation: isDraft,
      })
      const isSaved = Boolean(result?.res && result.res.status < 400)
      // Payload takes the form for saved whatever came of it; leaving it would lose the texts.
      if (!isSaved) setModified(true)
      return isSaved
    },
    [address, code, collectionSlug, id, setModified, submit],
  )
}
