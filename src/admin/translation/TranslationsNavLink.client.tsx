'use client'

import { Link, useEntityVisibility } from '@payloadcms/ui'

import { useWorkspace } from './useWorkspace.client.js'

type Props = {
  /** Slugs of the collections whose entries are translated. */
  collections: readonly string[]
  /** Path of the view, below the admin's. */
  path: string
}

/** The menu link to the translators' workspace, for users who can read drafts of any entries. */
export function TranslationsNavLink({ collections, path }: Props) {
  const { isEntityVisible } = useEntityVisibility()
  const { say, admin } = useWorkspace()
  if (!collections.some((collectionSlug) => isEntityVisible({ collectionSlug }))) return null
  return (
    <Link className="nav__link" href={`${admin}${path}`} id="nav-translations" prefetch={false}>
      <span className="nav__link-label">{say('room.title')}</span>
    </Link>
  )
}
