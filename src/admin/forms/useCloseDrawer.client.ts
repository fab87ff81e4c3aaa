'use client'

import { useDocumentDrawerContext, useModal } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Closes the drawer that the form stands in, if it does. */
export function useCloseDrawer(): () => void {
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  return useCallback(() => {
    if (drawerSlug) closeModal(drawerSlug)
  }, [closeModal, drawerSlug])
}
