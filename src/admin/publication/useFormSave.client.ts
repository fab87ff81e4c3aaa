'use client'

import { toast, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { createElement, useCallback, useEffect, useState } from 'react'

import { useCloseDrawer } from '../forms/useCloseDrawer.client.js'
import { useApi } from '../useApi.client.js'
import { formProblems } from './formProblems.js'
import { RefusedToast } from './RefusedToast.client.js'
import { useFieldLabels } from './useFieldNames.client.js'
import { useSay } from './useSay.client.js'

type Status = 'draft' | 'published'

/** As many reasons as can be read before a message is gone; the panel lists all. */
const MOST = 3

/**
 * Saves the form in the locale being edited, as a draft or published, by Payload's own submit, so
 * that errors show beside their fields; a drawer closes. Gives whether it was saved.
 */
export function useFormSave(): (status: Status) => Promise<boolean> {
  const { id, collectionSlug } = useDocumentInfo()
  const { address } = useApi()
  const { code } = useLocale()
  const { submit, setModified, dispatchFields } = useForm()
  const tellWhy = useTellWhy()
  const close = useCloseDrawer()
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
      if (isSaved) close()
      if (isSaved) return true
      // Payload takes the form for saved whatever came of it; leaving it would lose the texts.
      setModified(true)
      // And it judges the form as a draft from then on, which would take the errors away again.
      dispatchFields({ type: 'UPDATE', path: '_status', value: status })
      if (!isDraft) tellWhy(code)
      return false
    },
    [address, close, code, collectionSlug, dispatchFields, id, setModified, submit, tellWhy],
  )
}

/**
 * Names the reasons of a refused publication in place of Payload's message, which names the fields
 * alone. They are in the form once it has been drawn again.
 */
function useTellWhy(): (locale: string) => void {
  const { getFields } = useForm()
  const labelOf = useFieldLabels()
  const { say, nameOf } = useSay()
  const [refused, setRefused] = useState<{ locale: string } | null>(null)
  useEffect(() => {
    if (refused === null) return
    setRefused(null)
    const problems = formProblems(getFields(), labelOf)
    if (problems.length === 0) return
    toast.dismiss()
    toast.error(
      createElement(RefusedToast, {
        title: say('panel.publish.notDone', { language: nameOf(refused.locale) }),
        reasons: problems
          .slice(0, MOST)
          .map(({ label, message }) => say('panel.publish.reason', { label, message })),
        more:
          problems.length > MOST
            ? say('panel.publish.more', { count: problems.length - MOST })
            : null,
      }),
    )
  }, [getFields, labelOf, nameOf, refused, say])
  return useCallback((locale) => setRefused({ locale }), [])
}
