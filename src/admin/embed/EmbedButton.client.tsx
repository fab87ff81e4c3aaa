'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'

import type { EmbedKind } from '../../embeds/kinds.js'
import { useSay } from '../publication/useSay.client.js'
import { EmbedDialog } from './EmbedDialog.client.js'

/** What the window knows of the server. */
export type EmbedProps = {
  /** What the entry can be shown as; the first is usual. */
  kinds: readonly [EmbedKind, ...EmbedKind[]]
  /** Of the public API, below Payload's route. */
  path: string
  /** Empty: pages find the server where the admin is. */
  publicUrl: string
}

/** Opens the window with the code that shows the entry on other sites. */
export function EmbedButton(props: EmbedProps) {
  const { id, isTrashed } = useDocumentInfo()
  const uid = useFormFields(([fields]) => fields.uid?.value)
  const { say } = useSay()
  const [isOpen, setOpen] = useState(false)
  if (id === undefined || isTrashed || typeof uid !== 'string') return null
  return (
    <div className="stories-embed-button">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
      >
        {say('embed.action')}
      </Button>
      {isOpen && <EmbedDialog {...props} uid={uid} onClose={() => setOpen(false)} />}
    </div>
  )
}
