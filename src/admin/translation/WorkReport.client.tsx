'use client'

import { Button } from '@payloadcms/ui'

import { Dialog } from '../publication/Dialog.client.js'
import type { Workspace } from './useWorkspace.client.js'

/** What became of one entry. */
export type Line = { key: string; said: string }

type Props = {
  title: string
  lines: readonly Line[]
  /** Why it went no further. */
  problem: string | null
  workspace: Workspace
  onClose: () => void
}

/** The results for several entries; equal outcomes are counted. */
export function WorkReport({ title, lines, problem, workspace, onClose }: Props) {
  const { say } = workspace
  const outcomes = [...new Set(lines.map(({ said }) => said))]
  return (
    <Dialog title={title} onClose={onClose}>
      <ul role="status">
        {outcomes.map((said) => {
          const count = lines.filter((line) => line.said === said).length
          return (
            <li key={said}>
              <b>{say.count('room.entries', count)}</b> {said}
            </li>
          )
        })}
      </ul>
      <p role="alert" className="stories-dialog__problem">
        {problem}
      </p>
      <div className="stories-dialog__actions">
        <Button margin={false} onClick={onClose}>
          {say('room.close')}
        </Button>
      </div>
    </Dialog>
  )
}
