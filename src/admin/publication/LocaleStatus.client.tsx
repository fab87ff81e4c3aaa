'use client'

import { useLocale } from '@payloadcms/ui'

import { LocaleBadge } from './LocaleBadge.client.js'
import { PANEL_STYLE } from './panelStyle.js'
import { shownState } from './shownState.js'
import { usePublication } from './usePublication.client.js'
import { useSay } from './useSay.client.js'

/** Where the language being edited stands, above the form. In place of Payload's status. */
export function LocaleStatus() {
  const { code } = useLocale()
  const { nameOf } = useSay()
  const { publication } = usePublication()
  const locale = publication?.locales.find((one) => one.code === code)
  return (
    <p className="stories-status">
      <style href="stories-panel" precedence="medium">
        {PANEL_STYLE}
      </style>
      <span>{nameOf(code)}</span>
      {locale ? <LocaleBadge state={shownState(locale, new Date())} /> : ' …'}
    </p>
  )
}
