'use client'

import type { LocaleState } from '../../publication/state/localeState.js'
import { useSay } from './useSay.client.js'

/** A language's state in words, with a mark that differs in shape as well as colour. */
export function LocaleBadge({ state }: { state: LocaleState }) {
  const { say } = useSay()
  return (
    <span className="stories-state" data-state={state}>
      {say(`panel.state.${state}`)}
    </span>
  )
}
