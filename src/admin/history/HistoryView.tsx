import type { DocumentViewServerProps } from 'payload'

import { EntryHistory } from './EntryHistory.client.js'

/** The page of an entry that tells who did what to it. */
export function HistoryView({ initPageResult }: Pick<DocumentViewServerProps, 'initPageResult'>) {
  const { collectionConfig, docID } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  return <EntryHistory collection={collectionConfig.slug} id={String(docID)} />
}
