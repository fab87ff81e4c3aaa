'use client'

import { useState } from 'react'

import type { FormatChoices } from '../../translation/formats/types.js'
import { EntryPage } from '../EntryPage.client.js'
import { WORKSPACE_STYLE } from './workspaceStyle.js'
import { TranslateLocale } from './TranslateLocale.client.js'
import { useWorkspace } from './useWorkspace.client.js'

type Props = {
  /** Slug. */
  collection: string
  id: string
  /** The target locale to begin with. */
  locale: string
  /** Formats of files with texts. */
  files: FormatChoices
}

/**
 * The translate view of an entry: its source beside its translation, segment by segment, in one
 * target locale at a time. The locale stands in the address as `to`.
 */
export function TranslateEntry({ collection, id, locale, files }: Props) {
  const workspace = useWorkspace()
  const [to, setTo] = useState(locale)
  const choose = (chosen: string) => {
    setTo(chosen)
    const address = new URL(window.location.href)
    address.searchParams.set('to', chosen)
    // Without a state Next takes the address for its own and keeps it.
    window.history.replaceState(null, '', address)
  }
  return (
    <EntryPage
      {...{ collection, id }}
      view={workspace.say('room.tab')}
      className="stories-workspace"
      style={{ name: 'stories-workspace', css: WORKSPACE_STYLE }}
    >
      <TranslateLocale key={to} {...{ collection, id, files }} locale={to} onLocale={choose} />
    </EntryPage>
  )
}
