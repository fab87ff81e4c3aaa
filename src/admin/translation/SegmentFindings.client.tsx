'use client'

import { Button } from '@payloadcms/ui'

import { fieldIdOf } from './fieldOf.client.js'
import { fixedText } from './fixedText.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** What the checks have found in the text, the gravest first, with what fixes it. */
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
          {fix !== null && desk.may.edit && <FixButton item={item} fix={fix} desk={desk} />}
        </li>
      ))}
      {item.more > 0 && <li data-severity="info">{say.count('room.more', item.more)}</li>}
    </ul>
  )
}

function FixButton({ item, fix, desk }: { item: Item; fix: number; desk: Desk }) {
  const apply = () => {
    const text = fixedText(item, fix)
    if (text !== null) desk.writing.replace(item.view.id, text)
  }
  return (
    <Button size="small" buttonStyle="secondary" margin={false} onClick={apply}>
      {item.fixes[fix]?.label}
    </Button>
  )
}
