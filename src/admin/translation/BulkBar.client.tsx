'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Dashboard } from '../../translation/api/types.js'
import type { FormatChoices } from '../../translation/formats/types.js'
import { AssignDialog } from './AssignDialog.client.js'
import { ExportDialog } from './ExportDialog.client.js'
import { RequestDialog } from './RequestDialog.client.js'
import { TakeDialog } from './TakeDialog.client.js'
import { useOpened } from './useOpened.client.js'
import type { Workspace } from './useWorkspace.client.js'

type Props = {
  /** Keys of entries. */
  selected: ReadonlySet<string>
  locales: Dashboard['locales']
  /** The one that the list is filtered by. */
  locale: string | null
  files: FormatChoices
  workspace: Workspace
  onClear: () => void
  onDone: () => void
}

/** The bulk actions for the selected entries. */
export function BulkBar({ selected, locales, locale, files, workspace, onClear, onDone }: Props) {
  const { say } = workspace
  const { opened, open, close } = useOpened<'assign' | 'request' | 'take' | 'export'>()
  const [notice, setNotice] = useState('')
  const keys = [...selected]
  const first = locale ?? locales[0]?.code ?? ''
  const small = { size: 'small', margin: false } as const
  const shared = { keys, locales, first, workspace, onClose: close }
  const assigned = (count: number) => {
    setNotice(say.count('room.assign.done', count))
    close()
    onDone()
  }
  return (
    <div className="stories-bulk">
      <p role="status" className="stories-notice">
        {keys.length > 0 ? say.count('room.selected', keys.length) : notice}
      </p>
      {keys.length > 0 && (
        <div className="stories-head__actions">
          <Button {...small} onClick={() => open('assign')}>
            {say('room.assign.open')}
          </Button>
          <Button {...small} buttonStyle="secondary" onClick={() => open('request')}>
            {say('room.request.open')}
          </Button>
          <Button {...small} buttonStyle="secondary" onClick={() => open('take')}>
            {say('room.take.open')}
          </Button>
          <Button {...small} buttonStyle="secondary" onClick={() => open('export')}>
            {say('room.exportAll.open')}
          </Button>
          <Button {...small} buttonStyle="secondary" onClick={onClear}>
            {say('room.clear')}
          </Button>
        </div>
      )}
      {opened === 'assign' && <AssignDialog {...shared} onAssigned={assigned} />}
      {opened === 'request' && <RequestDialog {...shared} onDone={onDone} />}
      {opened === 'take' && <TakeDialog {...shared} onDone={onDone} />}
      {opened === 'export' && <ExportDialog {...shared} formats={files.formats} />}
    </div>
  )
}
