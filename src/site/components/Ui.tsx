import type { ReactNode } from 'react'

import type { Entry } from '../api/types.js'
import { tagOf } from '../language.js'
import type { Reader } from '../reader.js'

/** Text of the interface inside an entry: marked with its own language where the two differ. */
export function Ui({
  reader,
  inside,
  className,
  children,
}: {
  reader: Reader
  inside: Entry
  className?: string
  children: ReactNode
}) {
  const same = tagOf({ reader, locale: inside.locale }) === reader.lang
  return (
    <span className={className} lang={same ? undefined : reader.lang}>
      {children}
    </span>
  )
}
