'use client'

import { useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import { uploadTexts } from './uploadText.js'
import { UPLOAD_STYLE } from './uploadStyle.js'
import { currentUpload, onUpload } from './uploadWatch.client.js'

/** How far the upload of the form is, while there is one. */
export function UploadProgress() {
  const upload = useSyncExternalStore(onUpload, currentUpload, () => null)
  const { i18n } = useTranslation()
  if (upload === null) return null
  const say = uploadTexts(i18n.language)
  const { name, sent } = upload
  const isSent = sent >= 1
  // To the tenth: a screen reader would otherwise say a new figure every moment.
  const percent = Math.floor(sent * 10) * 10
  const text = isSent
    ? say('uploading.working', { name })
    : say('uploading.sending', { name, percent })
  return (
    <div className="stories-upload">
      <style href="stories-upload" precedence="medium">
        {UPLOAD_STYLE}
      </style>
      <progress aria-label={say('uploading.progress')} max={1} value={isSent ? undefined : sent} />
      <p role="status">{text}</p>
    </div>
  )
}
