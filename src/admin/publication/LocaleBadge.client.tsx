'use client'

import type { ShownState } from './shownState.js'
import { useSay } from './useSay.client.js'

/** A language's state in words, with a mark that differs in shape as well as colour. */
export function LocaleBadge({ state }: { state: ShownState }) {
  const { say } = useSay()
  return (
    <span className="stories-mark" data-state={state}>
      {say(`panel.state.${state}`)}
    </span>
  )
}
