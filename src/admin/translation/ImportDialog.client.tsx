'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import type { ImportReport } from '../../translation/api/types.js'
import { Dialog } from '../publication/Dialog.client.js'
import { ImportReports } from './ImportReports.client.js'
import type { Workspace } from './useWorkspace.client.js'

type Props = {
  workspace: Workspace
  /** Path of the API that the files are sent to, without a query. */
  url: string
  accept: string
  /** Several files at once. */
  isMultiple?: boolean
  /** Whether the user can prefer the file's text if both have changed, and preview the result. */
  canPrefer?: boolean
  onImported: () => void
  onClose: () => void
}

type Outcome = { file: string; problem: string | null; reports: readonly ImportReport[] }

/**
 * Imports XLIFF files and reports the result of each segment. Where the server can, it is first
 * asked what would.
 */
export function ImportDialog(props: Props) {
  const { workspace, accept, isMultiple = false, canPrefer = false, onImported, onClose } = props
  const { say } = workspace
  const [files, setFiles] = useState<readonly File[]>([])
  const [isPreferred, setPreferred] = useState(false)
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [isDone, setDone] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const run = async (isDry: boolean) => {
    setBusy(true)
    const all: Outcome[] = []
    // One after the other: two of them may be about the same entry.
    for (const file of files) all.push(await sendFile(file, { ...props, isDry, isPreferred }))
    setOutcomes(all)
    setBusy(false)
    // A file that was rejected as a whole can be tried again.
    const isAnyIn = !isDry && all.some(({ problem }) => problem === null)
    setDone(isAnyIn)
    if (isAnyIn) onImported()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(false)
  }
  const choose = (list: FileList | null) => {
    setFiles([...(list ?? [])])
    setOutcomes([])
    setDone(false)
  }
  return (
    <Dialog isWide title={say('room.import.title')} onClose={onClose}>
      <p>{say('room.import.text')}</p>
      <form onSubmit={submit}>
        <label>
          {say('room.import.file')}
          <input
            type="file"
            accept={accept}
            multiple={isMultiple}
            required
            onChange={({ target }) => choose(target.files)}
          />
        </label>
        {canPrefer && (
          <label className="stories-check">
            <input
              type="checkbox"
              checked={isPreferred}
              onChange={({ target }) => setPreferred(target.checked)}
            />
            {say('room.import.prefer')}
          </label>
        )}
        <p role="status">
          {outcomes.some(({ reports }) => reports.length > 0) &&
            say(isDone ? 'room.import.done' : 'room.import.dry')}
        </p>
        <Outcomes outcomes={outcomes} workspace={workspace} />
        <div className="stories-dialog__actions">
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {say(isDone ? 'room.close' : 'room.cancel')}
          </Button>
          {canPrefer && !isDone && (
            <Button
              buttonStyle="secondary"
              margin={false}
              disabled={isBusy || files.length === 0}
              onClick={() => void run(true)}
            >
              {say('room.import.try')}
            </Button>
          )}
          {!isDone && (
            <Button type="submit" margin={false} disabled={isBusy || files.length === 0}>
              {say('room.import.action')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function Outcomes({ outcomes, workspace }: { outcomes: readonly Outcome[]; workspace: Workspace }) {
  return outcomes.map(({ file, problem, reports }) => (
    <div key={file}>
      {problem !== null && (
        <p role="alert" className="stories-dialog__problem">
          {workspace.say('room.import.refused', { file, why: problem })}
        </p>
      )}
      <ImportReports reports={reports} workspace={workspace} />
    </div>
  ))
}

/** The endpoint of one translation answers one report, that of the dashboard several. */
async function sendFile(
  file: File,
  args: Pick<Props, 'url' | 'workspace'> & { isDry: boolean; isPreferred: boolean },
): Promise<Outcome> {
  const { url, workspace, isDry, isPreferred } = args
  const query = new URLSearchParams()
  if (isPreferred) query.set('prefer', 'file')
  if (isDry) query.set('dry', 'true')
  const path = query.size > 0 ? `${url}?${query.toString()}` : url
  const { ask, whyNot } = workspace
  type Body = ImportReport | { reports: ImportReport[] }
  const answer = await ask<Body>(path, { method: 'POST', file })
  if (!answer.ok) return { file: file.name, problem: whyNot(answer), reports: [] }
  const reports = 'reports' in answer.body ? answer.body.reports : [answer.body]
  return { file: file.name, problem: null, reports }
}
