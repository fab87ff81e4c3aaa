'use client'

import { useConfig, useDocumentInfo, useForm, useFormInitializing, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'

import { fieldInAddress, goToField } from './goToField.client.js'
import type { FormField } from './fieldAt.js'
import { tabOf } from './tabOf.js'

/** Leads to a field of the form being edited. */
export function useGoToField(): (path: string) => void {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { formRef } = useForm()
  return useCallback(
    (path) => {
      // The admin's own fields, of which `tabOf` reads names and places only.
      const fields = (getEntityConfig({ collectionSlug })?.fields ?? []) as FormField[]
      void goToField({ path, form: formRef?.current ?? null, tab: tabOf(fields, path) })
    },
    [collectionSlug, formRef, getEntityConfig],
  )
}

/** Leads to the field that the page's address names, once the form is there, and only once. */
export function useFieldInAddress(): void {
  const goTo = useGoToField()
  const isWaiting = useFormInitializing()
  const { code } = useLocale()
  useEffect(() => {
    const path = isWaiting ? null : fieldInAddress()
    if (path === null) return
    const { pathname, search } = window.location
    window.history.replaceState(window.history.state, '', pathname + search)
    goTo(path)
  }, [code, goTo, isWaiting])
}
