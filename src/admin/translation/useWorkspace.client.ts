'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { nameOfLanguage } from '../publication/publicationText.js'
import type { Answer } from './request.client.js'
import { type WorkspaceSay, workspaceTexts } from './workspaceText.js'

export type Workspace = {
  say: WorkspaceSay
  /** Of the interface. */
  language: string
  nameOf: (locale: string) => string
  number: (value: number) => string
  /** Address of the REST API, without a slash at the end. */
  api: string
  /** Path of the admin, without a slash at the end. */
  admin: string
  /** Why something failed, in words. */
  whyNot: (answer: Extract<Answer<unknown>, { ok: false }>) => string
}

/** Texts, names and addresses that every part of the translators' workspace needs. */
export function useWorkspace(): Workspace {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { language } = i18n
  const { serverURL = '', routes } = config
  return useMemo(() => {
    const say = workspaceTexts(language)
    const numbers = new Intl.NumberFormat(language)
    return {
      say,
      language,
      nameOf: (locale) => nameOfLanguage(locale, language),
      number: (value) => numbers.format(value),
      api: `${serverURL}${routes.api}`,
      admin: routes.admin === '/' ? '' : routes.admin,
      whyNot: ({ status, message }) =>
        status === 0 ? say('room.offline') : message || say('room.failed'),
    }
  }, [language, routes.admin, routes.api, serverURL])
}
