'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

import { fieldsTo, type FormField } from '../publication/fieldAt.js'
import { labelText } from '../publication/labelText.js'

type Choice = { value: string; label: string }
export type ConsentField = { label: string; choices: Choice[] }

/** What the fields of a consent are called, and what they offer, as its own form shows them. */
export function useConsentFields(collection: string): (path: string) => ConsentField {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  // The admin's own fields, of which labels and choices are read only.
  const fields = (getEntityConfig({ collectionSlug: collection })?.fields ?? []) as FormField[]
  return (path) => {
    const field = fieldsTo(fields, path).at(-1)
    const choices = (field?.options ?? []).map((option) =>
      typeof option === 'string'
        ? { value: option, label: option }
        : { value: option.value, label: labelText(option.label, language) },
    )
    return { label: labelText(field?.label, language), choices }
  }
}
