'use client'

import { useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui'

import { formKey } from './keptForms.js'

/** Where the browser keeps this form; null while nobody is signed in. */
export function useFormPlace(): string | null {
  const { user } = useAuth()
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  if (!user || !collectionSlug) return null
  return formKey({
    user: String(user.id),
    collection: collectionSlug,
    id: id === undefined ? undefined : String(id),
    locale: code,
  })
}
