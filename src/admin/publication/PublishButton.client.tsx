'use client'

import { FormSubmit, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'

import { offersOf } from './offersOf.js'
import { useFormSave } from './useFormSave.client.js'
import { usePublication } from './usePublication.client.js'
import { useSay } from './useSay.client.js'

/**
 * Saves the form and publishes only the edited language. In place of Payload's button, which
 * publishes every language. Absent for users who cannot publish it.
 */
export function PublishButton() {
  const { id, hasPublishPermission } = useDocumentInfo()
  const isModified = useFormModified()
  const { code } = useLocale()
  const { say, nameOf } = useSay()
  const { publication } = usePublication()
  const save = useFormSave()
  const locale = publication?.locales.find((one) => one.code === code)
  // Payload checks the right when it renders the page; our check follows a moment later.
  if (!hasPublishPermission || locale?.may.publish === false) return null
  const isOffered = id === undefined || (locale && offersOf(locale, { isModified }).publish)
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!isOffered}
      size="medium"
      type="button"
      onClick={() => void save('published')}
    >
      {say('panel.publish.actionIn', { language: nameOf(code) })}
    </FormSubmit>
  )
}
