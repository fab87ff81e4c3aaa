'use client'

import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import { asObject } from '../../entries/read.js'
import { useApi } from '../useApi.client.js'
import { typedText } from './keptForms.js'

type Done = { at: string } | { problem: string; isConflict: boolean }

/**
 * Saves the form as a draft of its language behind the user's back: nothing is drawn anew and
 * nothing that is typed meanwhile is touched. The form gets the new revision, and what the server
 * has set itself.
 */
export function useSaveDraft(): () => Promise<Done> {
  const { id, collectionSlug, setLastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const { dispatchFields, getData, getField, setModified } = useForm()
  const { ask } = useApi()
  return useCallback(async () => {
    const sent = getData()
    const query = `locale=${code}&fallback-locale=null&depth=0&draft=true&autosaved=true`
    const answer = await ask<{ doc?: unknown }>(`/${collectionSlug}/${id}?${query}`, {
      method: 'PATCH',
      data: { ...sent, _status: 'draft' },
    })
    if (!answer.ok) return { problem: answer.message, isConflict: answer.status === 409 }
    const doc = asObject(answer.body.doc)
    const isSame = typedText(getData()) === typedText(sent)
    for (const [path, value] of Object.entries(doc)) {
      const field = getField(path)
      const isText = typeof value === 'string' && typeof (field?.value ?? '') === 'string'
      // A status would judge the form as a draft's; a field that was typed in since stays.
      if (!field || !isText || path === '_status' || field.value !== sent[path]) continue
      if (field.value !== value) dispatchFields({ type: 'UPDATE', path, value })
    }
    if (isSame) setModified(false)
    const at = String(doc.updatedAt)
    setLastUpdateTime(Date.parse(at))
    return { at }
  }, [
    ask,
    code,
    collectionSlug,
    dispatchFields,
    getData,
    getField,
    id,
    setLastUpdateTime,
    setModified,
  ])
}
