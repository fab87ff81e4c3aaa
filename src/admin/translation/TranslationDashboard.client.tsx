'use client'

import { Button, Gutter, SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'

import type { FormatChoices } from '../../translation/formats/types.js'
import { BulkBar } from './BulkBar.client.js'
import { DashboardFilters } from './DashboardFilters.client.js'
import { DashboardTable } from './DashboardTable.client.js'
import { ImportDialog } from './ImportDialog.client.js'
import { mostWanted } from './mostWanted.js'
import { PagesOf } from './PagesOf.client.js'
import { ROOM_STYLE } from './roomStyle.js'
import { TotalsOf } from './TotalsOf.client.js'
import { useDashboard, useDashboardQuery } from './useDashboard.client.js'
import { useOpened } from './useOpened.client.js'
import { useRoom } from './useRoom.client.js'

type Props = {
  /** Slugs of the collections whose entries are translated. */
  collections: readonly string[]
  /** Slug of the themes. */
  themes: string
  /** Formats of files with texts. */
  files: FormatChoices
  /** Of the address, as it was asked for. */
  search: string
}

/** The translators' room: where every entry stands in every language, and what is left to do. */
export function TranslationDashboard({ collections, themes, files, search }: Props) {
  const room = useRoom()
  const { say } = room
  const [query, change] = useDashboardQuery(search)
  const { list, totals, refresh } = useDashboard(query, room)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { opened, open, close } = useOpened<'import'>()
  const { body, failure, isLoading } = list
  const locales = body?.locales ?? []
  return (
    <Gutter className="stories-room">
      <style href="stories-room" precedence="medium">
        {ROOM_STYLE}
      </style>
      <SetStepNav nav={[{ label: say('room.title') }]} />
      <header className="stories-room__title">
        <h1>{say('room.title')}</h1>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => open('import')}>
          {say('room.import.open')}
        </Button>
      </header>
      <TotalsOf totals={totals} locales={locales} room={room} />
      <DashboardFilters {...{ query, change, collections, themes, locales, room }} />
      <p role="status" className="stories-notice">
        {isLoading ? say('room.loading') : body && say.count('room.entries', body.total)}
      </p>
      {failure !== null && (
        <div role="alert" className="stories-bad">
          <p>{say('room.loadFailed', { why: failure })}</p>
          <Button size="small" buttonStyle="secondary" onClick={refresh}>
            {say('room.retry')}
          </Button>
        </div>
      )}
      <BulkBar
        {...{ selected, locales, files, room }}
        locale={query.locale ?? mostWanted(body, selected)}
        onClear={() => setSelected(new Set())}
        onDone={refresh}
      />
      {body && (
        <DashboardTable
          {...{ query, change, room, selected }}
          onSelect={setSelected}
          dashboard={body}
        />
      )}
      {body && (
        <PagesOf
          page={body.page}
          pages={body.pages}
          room={room}
          onPage={(page) => change({ page })}
        />
      )}
      {opened === 'import' && (
        <ImportDialog
          room={room}
          url="/translation/import"
          accept={`${files.accept},.zip`}
          isMultiple
          onImported={refresh}
          onClose={close}
        />
      )}
    </Gutter>
  )
}
