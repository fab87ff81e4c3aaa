'use client'

import type { TranslationState } from '../../translation/records/types.js'
import type { WorkspaceSay } from './workspaceText.js'

/** Where a translation stands, in a word and by the shape of its mark; never by colour alone. */
export function StateMark({ state, say }: { state: TranslationState; say: WorkspaceSay }) {
  return (
    <span className="stories-mark" data-state={state}>
      {say(`room.state.${state}`)}
    </span>
  )
}
