'use client'

import { Dialog } from './Dialog.client.js'
import { DialogActions } from './DialogActions.client.js'
import { useSay } from './useSay.client.js'

type Props = { locale: string; onConfirm: () => void; onClose: () => void }

/** Asks before a language is taken off the websites. */
export function UnpublishDialog({ locale, onConfirm, onClose }: Props) {
  const { say, nameOf } = useSay()
  return (
    <Dialog title={say('panel.unpublish.title', { language: nameOf(locale) })} onClose={onClose}>
      <p>{say('panel.unpublish.text')}</p>
      <DialogActions
        cancel={say('panel.dialog.cancel')}
        action={say('panel.unpublish.action')}
        onCancel={onClose}
        onAction={onConfirm}
      />
    </Dialog>
  )
}
