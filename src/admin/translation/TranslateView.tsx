import type { DocumentViewServerProps } from 'payload'

import { isMeantFor } from '../../entries/onlyIn.js'
import type { FormatChoices } from '../../translation/formats/types.js'
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
  return (
    <TranslateEntry
      collection={collectionConfig.slug}
      id={String(docID)}
      locale={target}
      files={files}
    />
  )
}
