'use client'

import { Button, useAuth, useListQuery, useLocale, useSelection } from '@payloadcms/ui'
import { useState } from 'react'

import { SelectionDialog } from './SelectionDialog.client.js'
import { useSay } from './useSay.client.js'

type Status = 'published' | 'draft'
type Props = {
  /** Of the list's collection; Payload gives it. */
  collectionSlug: string
}

/**
 * Above a list of entries: publishes and unpublishes those selected in the language of the list,
 * each for itself. In place of Payload's buttons, which start from the live texts and would lose
 * what waits in the drafts; the server refuses them.
 */
export function PublishSelection({ collectionSlug }: Props) {
  const { count = 0 } = useSelection()
  const { code } = useLocale()
  const { permissions } = useAuth()
  const { query } = useListQuery()
  const { say, nameOf } = useSay()
  const [status, setStatus] = useState<Status | null>(null)
  const fields = permissions?.collections?.[collectionSlug]?.fields
  const right = fields === true ? true : fields?._status
  const mayPublish = right === true || right?.update === true
  const isOffered = mayPublish && count > 0 && !('trash' in query && query.trash)
  const button = { size: 'small', margin: false, buttonStyle: 'secondary' } as const
  const language = nameOf(code)
  return (
    <>
      <style>{STYLE}</style>
      {isOffered && (
        <div className="stories-selection">
          <Button {...button} onClick={() => setStatus('published')}>
            {say('panel.selection.publish', { language })}
          </Button>
          <Button {...button} onClick={() => setStatus('draft')}>
            {say('panel.selection.unpublish', { language })}
          </Button>
        </div>
      )}
      {status && (
        <SelectionDialog
          collection={collectionSlug}
          status={status}
          onClose={() => setStatus(null)}
        />
      )}
    </>
  )
}

/*
 * Payload has one switch for its buttons, for editing a selection and for moving it to the trash,
 * and no class of their own; the others have one.
 */
const STYLE = `
.list-selection__actions > .list-selection__button:not(
  #select-all-across-pages, .delete-documents__toggle, .restore-documents__toggle
), .edit-many__publish { display: none; }
.stories-selection { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 16px; }
.stories-selection .btn { margin: 0; }
`
