'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Dashboard } from '../../translation/api/types.js'
import type { FormatChoice } from '../../translation/formats/types.js'
import { Dialog } from '../publication/Dialog.client.js'
import { LocaleChoice } from './LocaleChoice.client.js'
import type { Workspace } from './useWorkspace.client.js'

type Props = {
  /** Of the entries. */
  keys: readonly string[]
  locales: Dashboard['locales']
  /** The locale to begin with. */
  first: string
  formats: readonly FormatChoice[]
  workspace: Workspace
  onClose: () => void
}

/** Gives the texts of several entries to take away for one language, as a zip of files. */
export function ExportDialog({ keys, locales, first, formats, workspace, onClose }: Props) {
  const { say, address } = workspace
  const [locale, setLocale] = useState(first)
  const [format, setFormat] = useState(formats[0]?.code ?? '')
  const [fill, setFill] = useState(false)
  const query = new URLSearchParams({ locale, format, keys: keys.join(',') })
  if (fill) query.set('fillTargets', 'true')
  return (
    <Dialog title={say.count('room.exportAll.title', keys.length)} onClose={onClose}>
      <form onSubmit={(event) => event.preventDefault()}>
        <LocaleChoice {...{ locale, locales, workspace }} onChoose={setLocale} />
        <label>
          {say('room.exportAll.version')}
          <select value={format} onChange={({ target }) => setFormat(target.value)}>
            {formats.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className="stories-check">
          <input
            type="checkbox"
            checked={fill}
            onChange={({ target }) => setFill(target.checked)}
          />
          {say('room.exportAll.fill')}
        </label>
        <div className="stories-dialog__actions">
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {say('room.close')}
          </Button>
          <a
            className="stories-download"
            href={address(`/translation/export?${query.toString()}`)}
            download
          >
            {say('room.exportAll.action')}
          </a>
        </div>
      </form>
    </Dialog>
  )
}
