'use client'

import { Button } from '@payloadcms/ui'

import type { Workspace } from './useWorkspace.client.js'

type Props = { page: number; pages: number; workspace: Workspace; onPage: (page: number) => void }

/** To turn the pages of a list that has several. */
export function PagesOf({ page, pages, workspace, onPage }: Props) {
  const { say, number } = workspace
  if (pages <= 1) return null
  const small = { size: 'small', margin: false, buttonStyle: 'secondary' } as const
  return (
    <nav className="stories-pages" aria-label={say('room.pages')}>
      <Button {...small} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {say('room.page.previous')}
      </Button>
      <span>{say('room.page.of', { page: number(page), pages: number(pages) })}</span>
      <Button {...small} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {say('room.page.next')}
      </Button>
    </nav>
  )
}
