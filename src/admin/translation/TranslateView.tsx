import type { DocumentViewServerProps } from 'payload'
import { preload } from 'react-dom'

import { isMeantFor } from '../../entries/onlyIn.js'
import type { FormatChoices } from '../../translation/formats/types.js'
import { apiAddress } from '../callApi.js'
import { translationPath } from './translationPath.js'
import { TranslateEntry } from './TranslateEntry.client.js'
import { firstTarget } from './firstTarget.js'
import { workspaceTexts } from './workspaceText.js'

type Props = Pick<DocumentViewServerProps, 'doc' | 'initPageResult' | 'searchParams'> & {
  /** From our own view's `serverProps`; without it no files are offered. */
  files?: FormatChoices
}

const NO_FILES: FormatChoices = { formats: [], accept: '' }

/** The page of an entry on which it is translated. */
export function TranslateView({ doc, initPageResult, searchParams, files = NO_FILES }: Props) {
  const { collectionConfig, docID, req, locale } = initPageResult
  const { localization } = req.payload.config
  const { sourceLocale } = doc as { sourceLocale?: unknown } // of every entry
  const { to } = searchParams ?? {}
  const codes = localization ? localization.localeCodes : []
  const target = firstTarget({
    asked: typeof to === 'string' ? to : null,
    current: locale?.code ?? null,
    source: typeof sourceLocale === 'string' ? sourceLocale : null,
    locales: codes.filter((code) => isMeantFor(doc, code)),
  })
  if (!collectionConfig || docID === undefined || target === null) {
    const say = workspaceTexts(req.i18n.language)
    return <p style={{ padding: 'var(--gutter-h)' }}>{say('room.noTarget')}</p>
  }
  const { slug } = collectionConfig
  const id = String(docID)
  // The browser asks for the segments while it still loads what draws them.
  const path = translationPath({ collection: slug, id, locale: target })
  preload(apiAddress(req.payload.config, path), { as: 'fetch', crossOrigin: 'use-credentials' })
  return <TranslateEntry collection={slug} id={id} locale={target} files={files} />
}
