'use client'

import { Link, useConfig } from '@payloadcms/ui'

import type { Dashboard, DashboardRow } from '../../translation/api/types.js'
import { isOpenWork } from '../../translation/records/isOpenWork.js'
import { actorName } from '../audit/actorName.js'
import { type DashboardQuery, sortBy } from './dashboardQuery.js'
import { ageIn, dayAt, dayIn, isOverdue } from './days.js'
import { labelIn } from './labelIn.js'
import { StateMark } from './StateMark.client.js'
import type { Workspace } from './useWorkspace.client.js'
import { wordsLeft } from './wordsLeft.js'

type Props = {
  dashboard: Dashboard
  query: DashboardQuery
  change: (part: Partial<DashboardQuery>) => void
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  workspace: Workspace
}

/**
 * Entries and their translations; on a narrow screen one card for each entry. The roles are written
 * out because a table that is laid out as cards would lose them.
 */
export function DashboardTable(props: Props) {
  const { dashboard, query, workspace } = props
  const { rows } = dashboard
  const { say } = workspace
  const locales = dashboard.locales.filter(({ code }) => !query.locale || code === query.locale)
  if (rows.length === 0) return <p>{say('room.noEntries')}</p>
  return (
    <div className="stories-scroll">
      <table role="table" className="stories-table" aria-label={say('room.title')}>
        <thead role="rowgroup">
          <tr role="row">
            <SelectAll {...props} />
            <Sortable {...props} column="title" />
            <Sortable {...props} column="changedAt" />
            <Sortable {...props} column="words" />
            {locales.map(({ code }) => (
              <th key={code} role="columnheader" scope="col">
                {workspace.nameOf(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.key} {...props} row={row} locales={locales} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SelectAll({ dashboard, selected, onSelect, workspace }: Props) {
  const keys = dashboard.rows.map(({ key }) => key)
  const isAll = keys.every((key) => selected.has(key))
  const toggle = () => {
    const others = [...selected].filter((key) => !keys.includes(key))
    onSelect(new Set(isAll ? others : [...others, ...keys]))
  }
  return (
    <th role="columnheader" scope="col" className="stories-table__select">
      <input
        type="checkbox"
        checked={isAll}
        onChange={toggle}
        aria-label={workspace.say('room.selectAll')}
      />
    </th>
  )
}

type Column = 'title' | 'changedAt' | 'words'

function Sortable({ query, change, workspace, column }: Props & { column: Column }) {
  const direction =
    query.sort === column ? 'ascending' : query.sort === `-${column}` ? 'descending' : 'none'
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={direction}
      className={column === 'words' ? 'stories-table__number' : undefined}
    >
      <button
        type="button"
        className="stories-sort"
        onClick={() => change({ sort: sortBy(query.sort, column) })}
      >
        {workspace.say(`room.column.${column}`)}
        <span aria-hidden="true">
          {direction === 'none' ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}
        </span>
      </button>
    </th>
  )
}

function Row(props: Props & { row: DashboardRow; locales: Dashboard['locales'] }) {
  const { row, locales, selected, onSelect, workspace } = props
  const { say, language, admin, number } = workspace
  const { getEntityConfig } = useConfig()
  const toggle = () => {
    const others = [...selected].filter((key) => key !== row.key)
    onSelect(new Set(selected.has(row.key) ? others : [...others, row.key]))
  }
  const label = getEntityConfig({ collectionSlug: row.collection })?.labels.singular
  return (
    <tr role="row" data-selected={selected.has(row.key)}>
      <td role="cell" className="stories-table__select">
        <input
          type="checkbox"
          checked={selected.has(row.key)}
          onChange={toggle}
          aria-label={say('room.select', { title: row.title })}
        />
      </td>
      <th role="rowheader" scope="row">
        <Link href={`${admin}/collections/${row.collection}/${row.id}`} prefetch={false}>
          {row.title || row.id}
        </Link>
        <span className="stories-quiet">
          {labelIn(label, language) ?? row.collection} · {workspace.nameOf(row.sourceLocale)}
        </span>
      </th>
      <td role="cell">
        <span className="stories-table__name">{say('room.column.changedAt')}</span>
        <time dateTime={row.changedAt} title={dayIn(row.changedAt, language)}>
          {ageIn({ at: row.changedAt, now: new Date(), language })}
        </time>
      </td>
      <td role="cell" className="stories-table__number">
        <span className="stories-table__name">{say('room.column.words')}</span>
        {number(row.words)}
      </td>
      {locales.map(({ code }) => (
        <Cell key={code} row={row} code={code} workspace={workspace} />
      ))}
    </tr>
  )
}

/** An entry in one language; no translation in its own, nor in one that it is not meant for. */
function Cell({ row, code, workspace }: { row: DashboardRow; code: string; workspace: Workspace }) {
  const { say, language, admin, nameOf } = workspace
  const target = row.targets[code]
  const isSource = code === row.sourceLocale
  if (!target || isSource) {
    return (
      <td role="cell" className="stories-table__none">
        <span className="stories-table__name">{nameOf(code)}</span>
        <span className="stories-quiet">{say(isSource ? 'room.source' : 'room.excluded')}</span>
      </td>
    )
  }
  const { state, words, owner, due, extras = 0 } = target
  const left = wordsLeft(words)
  const isLate = isOverdue({ due, isDone: state === 'approved', today: dayAt(new Date()) })
  const href = `${admin}/collections/${row.collection}/${row.id}/translate?to=${code}`
  return (
    <td role="cell">
      <span className="stories-table__name">{nameOf(code)}</span>
      <Link
        href={href}
        prefetch={false}
        aria-label={say('room.translateTo', {
          title: row.title,
          language: nameOf(code),
          state: say(`room.state.${state}`),
        })}
      >
        <StateMark state={state} say={say} />
      </Link>
      {left > 0 && <span className="stories-quiet">{say.count('room.wordsLeft', left)}</span>}
      {extras > 0 && <span className="stories-warning">{say.count('room.extras', extras)}</span>}
      {owner && <span>{owner.name}</span>}
      {target.request && isOpenWork(target) && (
        <span title={target.request.note ?? undefined}>
          {say('room.requestedBy', { name: actorName(target.request.by.name, language) })}
        </span>
      )}
      {due && (
        <span className={isLate ? 'stories-bad' : 'stories-quiet'}>
          {say(isLate ? 'room.overdue' : 'room.dueOn', { date: dayIn(due, language) })}
        </span>
      )}
    </td>
  )
}
