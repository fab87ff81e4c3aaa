'use client'

import { Button, Gutter, SetDocumentStepNav, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'

import type { History, HistoryEvent } from '../../audit/history/types.js'
import { actorName } from '../audit/actorName.js'
import { auditTexts } from '../audit/auditText.js'
import { useFieldLabels } from '../publication/useFieldNames.client.js'
import { useSay } from '../publication/useSay.client.js'
import { timeOf } from '../publication/when.js'
import { groupEvents } from './groupEvents.js'
import { HISTORY_STYLE } from './historyStyle.js'
import { useHistory } from './useHistory.client.js'

type Props = {
  /** Slug. */
  collection: string
  id: string
}

/** Who did what to an entry, in words, each with the version that it left. */
export function EntryHistory({ collection, id }: Props) {
  const { getEntityConfig } = useConfig()
  const { language } = useSay()
  const say = useMemo(() => auditTexts(language), [language])
  const { history, problem, turnTo } = useHistory({ collection, id })
  const { labels, admin } = getEntityConfig({ collectionSlug: collection })
  const events = groupEvents(history?.events ?? [])
  return (
    <Gutter className="stories-workspace stories-history">
      <style href="stories-history" precedence="medium">
        {HISTORY_STYLE}
      </style>
      <SetDocumentStepNav
        id={id}
        collectionSlug={collection}
        pluralLabel={labels.plural}
        useAsTitle={admin.useAsTitle}
        view={say('history.tab')}
      />
      <p>{say(history?.total === 0 ? 'history.none' : 'history.intro')}</p>
      {problem !== null && <p role="alert">{problem || say('history.failed')}</p>}
      <ol aria-label={say('history.list')} aria-busy={history === null && problem === null}>
        {events.map((event) => (
          <Line
            key={`${event.at} ${event.action} ${event.locale}`}
            {...{ event, collection, id }}
          />
        ))}
      </ol>
      {history && history.pages > 1 && <Pages {...{ history, turnTo }} />}
    </Gutter>
  )
}

function Line({ event, collection, id }: Props & { event: HistoryEvent }) {
  const { config } = useConfig()
  const { language, nameOf } = useSay()
  const labelOf = useFieldLabels()
  const say = auditTexts(language)
  const { at, action, by, locale, fields, version } = event
  const link = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collection}/${id}/versions/${version}`,
  })
  const named = [...new Set(fields.map(labelOf))].join(', ')
  return (
    <li data-action={action}>
      <strong>{say(`action.${action}`)}</strong>
      {` · ${locale === null ? say('history.allLocales') : nameOf(locale)}`}
      <small>
        {`${actorName(by, language)} · `}
        <time dateTime={at}>{timeOf(at, language)}</time>
        {version !== null && (
          <>
            {' · '}
            <a href={link}>{say('history.version')}</a>
          </>
        )}
      </small>
      {named !== '' && <small>{named}</small>}
    </li>
  )
}

function Pages({ history, turnTo }: { history: History; turnTo: (page: number) => void }) {
  const { language } = useSay()
  const say = auditTexts(language)
  const { page, pages } = history
  const small = { size: 'small', margin: false, buttonStyle: 'secondary' } as const
  return (
    <nav aria-label={say('history.pages')}>
      <Button {...small} disabled={page <= 1} onClick={() => turnTo(page - 1)}>
        {say('history.newer')}
      </Button>
      <span>{say('history.page', { page, pages })}</span>
      <Button {...small} disabled={page >= pages} onClick={() => turnTo(page + 1)}>
        {say('history.older')}
      </Button>
    </nav>
  )
}
