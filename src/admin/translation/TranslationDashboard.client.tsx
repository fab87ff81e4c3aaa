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
import { WORKSPACE_STYLE } from './workspaceStyle.js'
import { TotalsOf } from './TotalsOf.client.js'
import { useDashboard, useDashboardQuery } from './useDashboard.client.js'
import { useOpened } from './useOpened.client.js'
import { useWorkspace } from './useWorkspace.client.js'

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

/** The translators' workspace: the state of every entry in every language, and the work left. */
export function TranslationDashboard({ collections, themes, files, search }: Props) {
  const workspace = useWorkspace()
  const { say } = workspace
  const [query, change] = useDashboardQuery(search)
  const { list, totals, refresh } = useDashboard(query, workspace)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { opened, open, close } = useOpened<'import'>()
  const { body, failure, isLoading } = list
  const locales = body?.locales ?? []
  return (
    <Gutter className="stories-workspace">
      <style href="stories-workspace" precedence="medium">
        {WORKSPACE_STYLE}
      </style>
      <SetStepNav nav={[{ label: say('room.title') }]} />
      <header className="stories-room__title">
        <h1>{say('room.title')}</h1>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => open('import')}>
          {say('room.import.open')}
        </Button>
      </header>
      <TotalsOf totals={totals} locales={locales} workspace={workspace} />
      <DashboardFilters {...{ query, change, collections, themes, locales, workspace }} />
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
        {...{ selected, locales, files, workspace }}
        locale={query.locale ?? mostWanted(body, selected)}
        onClear={() => setSelected(new Set())}
        onDone={refresh}
      />
      {body && (
        <DashboardTable
          {...{ query, change, workspace, selected }}
          onSelect={setSelected}
          dashboard={body}
        />
      )}
      {body && (
        <PagesOf
          page={body.page}
          pages={body.pages}
          workspace={workspace}
          onPage={(page) => change({ page })}
        />
      )}
      {opened === 'import' && (
        <ImportDialog
          workspace={workspace}
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
