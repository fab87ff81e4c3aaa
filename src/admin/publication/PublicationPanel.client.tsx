'use client'

import { Button, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useId } from 'react'

import { ConflictDialog } from './ConflictDialog.client.js'
import { LocaleSection } from './LocaleSection.client.js'
import { PANEL_STYLE } from './panelStyle.js'
import { ProblemList } from './ProblemList.client.js'
import { useFieldInAddress } from './useGoToField.client.js'
import { usePanelActions } from './usePanelActions.client.js'
import { usePublication, useRefreshOnReturn } from './usePublication.client.js'
import { useRefused } from './useRefused.client.js'
import { useSay } from './useSay.client.js'

/**
 * The state of an entry in each language, its problems and the available actions; at the top of the
 * sidebar of every entry.
 */
export function PublicationPanel() {
  const { isTrashed } = useDocumentInfo()
  const { code } = useLocale()
  const { say, nameOf } = useSay()
  const titleId = useId()
  const { publication, failed, url, refresh } = usePublication()
  const actions = usePanelActions({ url, refresh })
  useRefreshOnReturn(refresh)
  useFieldInAddress()
  const refused = useRefused()
  const { outcome, isBusy } = actions
  return (
    <section className="stories-panel" aria-labelledby={titleId} aria-busy={isBusy}>
      <style href="stories-panel" precedence="medium">
        {PANEL_STYLE}
      </style>
      <h3 id={titleId}>{say('panel.title')}</h3>
      {isTrashed && <p>{say('panel.trash')}</p>}
      {url === null && <p>{say('panel.unsaved')}</p>}
      {url === null && <ProblemList locale={code} problems={refused ?? []} />}
      <p role="status" className="stories-panel__outcome" data-error={outcome?.isError ?? false}>
        {outcome?.text}
      </p>
      {failed && (
        <p role="alert">
          {say('panel.failed')}{' '}
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void refresh()}
          >
            {say('panel.retry')}
          </Button>
        </p>
      )}
      {publication?.sharedPending && (
        <p>{say('panel.sharedPending', { language: nameOf(publication.sourceLocale) })}</p>
      )}
      {url !== null && !publication && !failed && <Placeholders />}
      {publication?.locales.map((locale) => (
        <LocaleSection
          // Reopened when the edited language changes.
          key={`${locale.code}:${locale.code === code}`}
          locale={locale.code === code && refused ? { ...locale, problems: refused } : locale}
          isCurrent={locale.code === code}
          isSource={locale.code === publication.sourceLocale}
          actions={actions}
        />
      ))}
      <ConflictDialog url={url} />
    </section>
  )
}

/** As many lines as there are languages, so that nothing moves once they are read. */
function Placeholders() {
  const { config } = useConfig()
  const { nameOf } = useSay()
  const locales = config.localization ? config.localization.locales : []
  return locales.map(({ code }) => (
    <div key={code} className="stories-locale" aria-hidden="true">
      <p className="stories-locale__waiting">{nameOf(code)}</p>
    </div>
  ))
}
