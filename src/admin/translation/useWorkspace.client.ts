'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { nameOfLanguage } from '../publication/publicationText.js'
import type { Failure } from '../callApi.js'
import { type Api, useApi } from '../useApi.client.js'
import { type WorkspaceSay, workspaceTexts } from './workspaceText.js'

export type Workspace = Api & {
  say: WorkspaceSay
  /** Of the interface. */
  language: string
  nameOf: (locale: string) => string
  number: (value: number) => string
  /** Path of the admin, without a slash at the end. */
  admin: string
  /** Why something failed, in words. */
  whyNot: (answer: Failure) => string
}

/** Texts, names and addresses that every part of the translators' workspace needs. */
export function useWorkspace(): Workspace {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { language } = i18n
  const { routes } = config
  const api = useApi()
  return useMemo(() => {
    const say = workspaceTexts(language)
    const numbers = new Intl.NumberFormat(language)
    return {
      ...api,
      say,
      language,
      nameOf: (locale) => nameOfLanguage(locale, language),
      number: (value) => numbers.format(value),
      admin: routes.admin === '/' ? '' : routes.admin,
      whyNot: ({ status, message }) =>
        status === 0 ? say('room.offline') : message || say('room.failed'),
    }
  }, [api, language, routes.admin])
}
