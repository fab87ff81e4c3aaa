'use client'

import { Gutter, SetDocumentStepNav, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  /** Slug. */
  collection: string
  id: string
  /** What the page is called in the path above it. */
  view: string
  className: string
  /** Sheets with the same name are there once. */
  style: { name: string; css: string }
  children: ReactNode
}

/** A page of an entry beside its form. */
export function EntryPage({ collection, id, view, className, style, children }: Props) {
  const { getEntityConfig } = useConfig()
  const { labels, admin } = getEntityConfig({ collectionSlug: collection })
  return (
    <Gutter className={className}>
      <style href={style.name} precedence="medium">
        {style.css}
      </style>
      <SetDocumentStepNav
        id={id}
        collectionSlug={collection}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={view}
      />
      {children}
    </Gutter>
  )
}
