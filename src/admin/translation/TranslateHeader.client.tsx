'use client'

import { Button } from '@payloadcms/ui'

import { actorName } from '../audit/actorName.js'
import { totalOf, wordsLeft } from './wordsLeft.js'
import { dayIn } from './days.js'
import { EXTRAS_ID } from './ExtraTexts.client.js'
import { isBlank } from './isUnsaved.js'
import { ProgressBar } from './ProgressBar.client.js'
import { StateMark } from './StateMark.client.js'
import { FILTERS } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** Above the segments: how far the translation is, and what can be done with all of it. */
export function TranslateHeader({ desk }: { desk: Desk }) {
  const { workspace, locale } = desk
  const { entry } = desk.state
  const { say, nameOf, language } = workspace
  if (!entry) return null
  const { summary, published, extras, may } = entry
  const name = nameOf(locale)
  return (
    <div className="stories-head">
      <p className="stories-head__facts">
        <StateMark state={summary.state} say={say} />
        <span>{say.count('room.wordsLeft', wordsLeft(summary.words))}</span>
        {summary.owner && <span>{say('room.ownedBy', { name: summary.owner.name })}</span>}
        {summary.due && <span>{say('room.dueOn', { date: dayIn(summary.due, language) })}</span>}
        <span>{say(`room.published.${published}`)}</span>
      </p>
      {summary.request && summary.state !== 'approved' && (
        <p className="stories-quiet">
          {say('room.requestedBy', { name: actorName(summary.request.by.name, language) })}
          {summary.request.note && ` – ${summary.request.note}`}
        </p>
      )}
      {totalOf(summary.words) > 0 && (
        <ProgressBar
          label={say('room.progressIn', { language: name })}
          words={summary.words}
          workspace={workspace}
        />
      )}
      {!may.edit && <p>{say('room.readOnly')}</p>}
      {extras > 0 && (
        <p className="stories-warning">
          <a href={`#${EXTRAS_ID}`}>{say.count('room.extras', extras)}</a>
        </p>
      )}
      <HeaderActions desk={desk} />
      <Filter desk={desk} />
    </div>
  )
}

function HeaderActions({ desk }: { desk: Desk }) {
  const { may, url, open } = desk
  const { say, address } = desk.workspace
  const small = { size: 'small', margin: false, buttonStyle: 'secondary' } as const
  return (
    <div className="stories-head__actions">
      {canFill(desk) && (
        <Button {...small} onClick={() => open('fill')}>
          {say('room.fill.open')}
        </Button>
      )}
      {may.submit && (
        <Button {...small} onClick={() => open('submitAll')}>
          {say('room.submitAll.action')}
        </Button>
      )}
      {may.approve && (
        <Button {...small} onClick={() => open('approveAll')}>
          {say('room.approveAll.action')}
        </Button>
      )}
      {desk.files.formats.map(({ code, label }) => (
        <a
          key={code}
          className="stories-link"
          href={address(`${url}/xliff?format=${code}`)}
          download
        >
          {label}
        </a>
      ))}
      {may.edit && (
        <Button {...small} onClick={() => open('import')}>
          {say('room.import.open')}
        </Button>
      )}
      {may.settle && (
        <Button {...small} onClick={() => open('settle')}>
          {say('room.settle.open')}
        </Button>
      )}
      <Button {...small} aria-label={say('room.help.title')} onClick={() => open('help')}>
        ?
      </Button>
    </div>
  )
}

/** Where something is missing that the memory has, or a machine may be asked for. */
function canFill({ may, state }: Desk): boolean {
  const missing = state.items.filter(isBlank)
  const isKnown = missing.some(({ view }) => view.matches.some(({ score }) => score === 100))
  return may.edit && missing.length > 0 && (isKnown || Boolean(state.entry?.machine))
}

function Filter({ desk }: { desk: Desk }) {
  const { state, dispatch, shown } = desk
  const { say } = desk.workspace
  return (
    <p className="stories-head__filter">
      <label>
        {say('room.show')}
        <select
          className="stories-select"
          value={state.filter}
          onChange={({ target }) => {
            const filter = FILTERS.find((one) => one === target.value)
            if (filter) dispatch({ type: 'filtered', filter })
          }}
        >
          {FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {say(
                filter === 'all' || filter === 'work'
                  ? `room.filter.${filter}`
                  : `room.state.${filter}`,
              )}
            </option>
          ))}
        </select>
      </label>
      <span className="stories-quiet">{say.count('room.segments', shown.length)}</span>
    </p>
  )
}
