'use client'

import { useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { Dialog } from '../publication/Dialog.client.js'
import { DialogActions } from '../publication/DialogActions.client.js'
import { formTexts } from './formTexts.js'
import { forgetForms } from './keptForms.js'
import { useDrawerGuard } from './useDrawerGuard.client.js'

/** Around the whole admin: asks before a drawer is closed that has unsaved typing in it. */
export function DrawerGuard() {
  const { i18n } = useTranslation()
  const say = formTexts(i18n.language)
  const { closeModal } = useModal()
  const [drawer, setDrawer] = useState<string | null>(null)
  useDrawerGuard(setDrawer)
  useSignOut()
  if (drawer === null) return null
  const stay = () => setDrawer(null)
  const leave = () => {
    setDrawer(null)
    closeModal(drawer)
  }
  return (
    <Dialog title={say('forms.leave.title')} onClose={stay}>
      <p>{say('forms.leave.text')}</p>
      <DialogActions
        cancel={say('forms.leave.go')}
        action={say('forms.leave.stay')}
        onCancel={leave}
        onAction={stay}
      />
    </Dialog>
  )
}

/** Users who sign out leave nothing that they typed in the browser. */
function useSignOut(): void {
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link && new URL(link.href).pathname.endsWith('/logout')) forgetForms(window.localStorage)
    }
    document.addEventListener('click', click)
    return () => document.removeEventListener('click', click)
  }, [])
}
