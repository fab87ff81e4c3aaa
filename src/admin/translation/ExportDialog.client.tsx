'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { Dashboard } from '../../translation/api/types.js'
import { Dialog } from '../publication/Dialog.client.js'
import { LocaleChoice } from './LocaleChoice.client.js'
import type { Room } from './useRoom.client.js'

type Props = {
  /** Of the entries. */
  keys: readonly string[]
  locales: Dashboard['locales']
  /** The locale to begin with. */
  first: string
  room: Room
  onClose: () => void
}

const VERSIONS = ['2.1', '1.2'] as const

/** Gives the texts of several entries to take away for one language, as a zip of XLIFF files. */
export function ExportDialog({ keys, locales, first, room, onClose }: Props) {
  const { say, address } = room
  const [locale, setLocale] = useState(first)
  const [version, setVersion] = useState<string>(VERSIONS[0])
  const query = new URLSearchParams({ locale, version, keys: keys.join(',') })
  return (
    <Dialog title={say.count('room.exportAll.title', keys.length)} onClose={onClose}>
      <form onSubmit={(event) => event.preventDefault()}>
        <LocaleChoice {...{ locale, locales, room }} onChoose={setLocale} />
        <label>
          {say('room.exportAll.version')}
          <select value={version} onChange={({ target }) => setVersion(target.value)}>
            {VERSIONS.map((one) => (
              <option key={one} value={one}>
                XLIFF {one}
              </option>
            ))}
          </select>
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
