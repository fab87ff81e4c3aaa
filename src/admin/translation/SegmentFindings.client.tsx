'use client'

import { Button } from '@payloadcms/ui'

import { fieldIdOf } from './fieldOf.client.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** What the checks have found in the text, the gravest first, with what puts it right. */
export function SegmentFindings({ item, desk }: { item: Item; desk: Desk }) {
  const { say } = desk.workspace
  const order = ['error', 'warning', 'info']
  const findings = [...item.findings].sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  )
  return (
    <ul
      className="stories-findings"
      id={`${fieldIdOf(item.view.id)}-findings`}
      aria-label={say('room.checks')}
      // Read out as they come and go while one types.
      aria-live="polite"
    >
      {findings.map(({ check, severity, blocking, message, fix }, index) => (
        <li key={`${check}:${index}`} data-severity={severity}>
          <b>{say(blocking ? 'room.severity.blocking' : `room.severity.${severity}`)}</b> {message}
          {fix && desk.may.edit && (
            <Button
              size="small"
              buttonStyle="secondary"
              margin={false}
              onClick={() => desk.writing.replace(item.view.id, fix.target)}
            >
              {fix.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
