'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useForm,
  useFormModified,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'

import { useCloseDrawer } from './useCloseDrawer.client.js'
import { useSaveKeys } from './useSaveKeys.client.js'

/** Saves a file or a consent; in a drawer it leads back to what the drawer was opened for. */
export function SaveButton() {
  const { uploadStatus } = useDocumentInfo()
  const { submit } = useForm()
  const { t } = useTranslation()
  const isModified = useFormModified()
  const operation = useOperation()
  const close = useCloseDrawer()
  const isIdle = (operation === 'update' && !isModified) || uploadStatus === 'uploading'
  const ref = useSaveKeys()
  const save = async () => {
    const result = await submit()
    if (result?.res && result.res.status < 400) close()
  }
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={isIdle}
      ref={ref}
      size="medium"
      type="button"
      onClick={() => void save()}
    >
      {t('general:save')}
    </FormSubmit>
  )
}
