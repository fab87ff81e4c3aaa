'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { setHostTexts } from '../i18n/hostTexts.js'

/** Lets everything in the admin read the texts that the host has written; a provider around it all. */
export function HostTexts({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation()
  const { stories } = i18n.translations as { stories?: Record<string, string> } // the host's namespaces
  // Before anything below is drawn; the same for everybody who reads this language.
  setHostTexts(i18n.language, stories)
  return children
}
