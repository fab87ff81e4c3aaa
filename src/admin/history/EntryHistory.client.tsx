'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { HistoryEvent } from '../../audit/history/types.js'
import { actorName } from '../audit/actorName.js'
import { auditTexts } from '../audit/auditText.js'
import { useFieldLabels } from '../publication/useFieldNames.client.js'
import { useSay } from '../publication/useSay.client.js'
import { timeOf } from '../publication/when.js'
import { EntryPage } from '../EntryPage.client.js'
import { PagesOf } from '../translation/PagesOf.client.js'
import { useWorkspace } from '../translation/useWorkspace.client.js'
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
  const workspace = useWorkspace()
  const say = auditTexts(workspace.language)
  const { history, problem, turnTo } = useHistory({ collection, id })
  const events = groupEvents(history?.events ?? [])
  return (
    <EntryPage
      {...{ collection, id }}
      view={say('history.tab')}
      className="stories-workspace stories-history"
      style={{ name: 'stories-history', css: HISTORY_STYLE }}
    >
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
      {history && (
        <PagesOf page={history.page} pages={history.pages} workspace={workspace} onPage={turnTo} />
      )}
    </EntryPage>
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
    // A plain link, to which Next adds nothing.
    includeBasePath: true,
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
