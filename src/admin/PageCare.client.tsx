'use client'

import { useTranslation } from '@payloadcms/ui'

import { useControlNames } from './names/useControlNames.client.js'
import { PAGE_STYLE } from './pageStyle.js'

/** On every page, the one to sign in included: what Payload's own controls lack to be seen and heard. */
export function PageCare() {
  const { i18n } = useTranslation()
  useControlNames(i18n.language)
  return (
    <style href="stories-page" precedence="medium">
      {PAGE_STYLE}
    </style>
  )
}
