'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { nameOfLanguage, publicationTexts, type Say } from './publicationText.js'

/** The panel's texts, and the names of languages, in the language of the admin. */
export function useSay(): { say: Say; language: string; nameOf: (code: string) => string } {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useMemo(
    () => ({
      say: publicationTexts(language),
      language,
      nameOf: (code: string) => nameOfLanguage(code, language),
    }),
    [language],
  )
}
