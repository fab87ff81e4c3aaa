'use client'

import { FormSubmit, useFormModified, useOperation, useTranslation } from '@payloadcms/ui'

import { useFormSave } from '../publication/useFormSave.client.js'
import { useSaveKeys } from './useSaveKeys.client.js'

/** Saves the draft of the edited language; in a drawer it leads back to where that was opened. */
export function SaveDraftButton() {
  const { t } = useTranslation()
  const isModified = useFormModified()
  const operation = useOperation()
  const save = useFormSave()
  const ref = useSaveKeys()
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={operation === 'update' && !isModified}
      ref={ref}
      size="medium"
      type="button"
      onClick={() => void save('draft')}
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
