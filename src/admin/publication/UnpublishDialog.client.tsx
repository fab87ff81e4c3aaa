'use client'

import { Button } from '@payloadcms/ui'

import { Dialog } from './Dialog.client.js'
import { useSay } from './useSay.client.js'

type Props = { locale: string; onConfirm: () => void; onClose: () => void }

/** Asks before a language is taken off the websites. */
export function UnpublishDialog({ locale, onConfirm, onClose }: Props) {
  const { say, nameOf } = useSay()
  return (
    <Dialog title={say('panel.unpublish.title', { language: nameOf(locale) })} onClose={onClose}>
      <p>{say('panel.unpublish.text')}</p>
      <div className="stories-dialog__actions">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say('panel.dialog.cancel')}
        </Button>
        <Button margin={false} onClick={onConfirm}>
          {say('panel.unpublish.action')}
        </Button>
      </div>
    </Dialog>
  )
}
