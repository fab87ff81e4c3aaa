'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { isUnheaded } from '../../entries/isUnheaded.js'
import { useApi } from '../useApi.client.js'
import { fieldsTo, type FormField } from './fieldAt.js'
import { labelText } from './labelText.js'
import type { Names } from './readable.js'
import { useSay } from './useSay.client.js'
import type { Conflict } from './saveWatch.client.js'

/** What a form's fields are called, as the form shows them: « Rubriques › Titre ». */
export function useFieldLabels(): (path: string) => string {
  const { language } = useSay()
  const chainOf = useChain()
  return useCallback(
    (path) => {
      const labels = chainOf(path).flatMap((field) => {
        const { label, name } = field
        // A field that is shown without a label has none here either.
        if (isUnheaded(field)) return []
        return label ? [labelText(label, language)] : (name ?? [])
      })
      return labels.join(' › ') || path
    },
    [chainOf, language],
  )
}

/** Names of the choices and of the documents that the conflicting values name by code or id. */
export function useValueNames(conflicts: readonly Conflict[]): Names {
  const { language } = useSay()
  const { getEntityConfig } = useConfig()
  const { ask } = useApi()
  const chainOf = useChain()
  const [names, setNames] = useState<Names>({})
  useEffect(() => {
    let isWanted = true
    const read = async ({ path, theirs, yours }: Conflict): Promise<[string, string][]> => {
      const field = chainOf(path).at(-1)
      if (field?.options) return field.options.flatMap((option) => optionName(option, language))
      const slug = field?.relationTo
      if (typeof slug !== 'string') return []
      const title = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
      const ids = [theirs, yours].flat().filter(isId)
      const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
      const url = `/${slug}?${query}&depth=0&draft=true&limit=100&select[${title}]=true`
      const answer = await ask<Found>(url)
      return answer.ok ? titlesIn(answer.body.docs ?? [], title) : []
    }
    void Promise.all(conflicts.map(read)).then((found) => {
      if (isWanted) setNames(Object.fromEntries(found.flat()))
    })
    return () => {
      isWanted = false
    }
  }, [ask, chainOf, conflicts, getEntityConfig, language])
  return names
}

function useChain(): (path: string) => FormField[] {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return useCallback(
    (path) => {
      // The admin's own fields, of which names, labels and choices are read only.
      const fields = (getEntityConfig({ collectionSlug })?.fields ?? []) as FormField[]
      return fieldsTo(fields, path)
    },
    [collectionSlug, getEntityConfig],
  )
}

type Option = NonNullable<FormField['options']>[number]

function optionName(option: Option, language: string): [string, string][] {
  if (typeof option === 'string') return [[option, option]]
  return [[option.value, labelText(option.label, language)]]
}

type Found = { docs?: Record<string, unknown>[] }

function titlesIn(docs: NonNullable<Found['docs']>, title: string): [string, string][] {
  return docs.flatMap((doc): [string, string][] => {
    const name = doc[title]
    return typeof name === 'string' && name !== '' ? [[String(doc.id), name]] : []
  })
}

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}
