'use client'

import type { ImportReport } from '../../translation/api/types.js'
import { countOutcomes, needAttention, withNotes } from './importOutcomes.js'
import type { Workspace } from './useWorkspace.client.js'

/** The results of each segment of the files, those that require attention first. */
export function ImportReports(props: { reports: readonly ImportReport[]; workspace: Workspace }) {
  const { reports, workspace } = props
  const { say, number } = workspace
  return reports.map((report, at) => (
    <section key={`${report.file}:${at}`} className="stories-report">
      <h3>{report.file}</h3>
      <ul className="stories-report__counts">
        {countOutcomes(report).map(({ outcome, count }) => (
          <li key={outcome}>
            {say(`room.outcome.${outcome}`)}
            {' · '}
            <b>{number(count)}</b>
          </li>
        ))}
      </ul>
      <ul className="stories-report__segments">
        {needAttention(report).map(({ id, outcome, message, line }, index) => (
          <li key={`${id}:${index}`}>
            <b>{say(`room.outcome.${outcome}`)}</b> <code>{id}</code>
            {line !== null && ` · ${say('room.import.line', { line: number(line) })}`}
            <p className="stories-quiet">
              {/* Why it was refused is told as the norm and the file have it. */}
              {outcome === 'rejected' ? message : say(`room.outcome.${outcome}.hint`)}
            </p>
          </li>
        ))}
        {withNotes(report).map(({ id, comment, left }, index) => (
          <li key={`note:${id}:${index}`}>
            <b>{say('room.import.comment')}</b> <code>{id}</code>
            <p className="stories-quiet">{[comment, left].filter(Boolean).join(' – ')}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}
