import type { ReactNode } from 'react'

import type { Entry } from '../api/types.js'
import type { Reader } from '../reader.js'
import { Ui } from './Ui.js'

/** A named value; empty ones are left out. */
export type Fact = { name: string; value: ReactNode }

/** Named values about an entry: the names in the reader's language, the values in the entry's. */
export function Facts({ facts, inside, reader }: { facts: Fact[]; inside: Entry; reader: Reader }) {
  const shown = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  if (shown.length === 0) return null
  return (
    <dl className="facts-list">
      {shown.map(({ name, value }) => (
        <div key={name}>
          <dt>
            <Ui reader={reader} inside={inside}>
              {name}
            </Ui>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
