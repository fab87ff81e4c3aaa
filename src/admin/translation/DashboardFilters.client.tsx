'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'

import type { Dashboard } from '../../translation/api/types.js'
import { TRANSLATION_STATES } from '../../translation/records/types.js'
import type { DashboardQuery } from './dashboardQuery.js'
import { labelIn } from './labelIn.js'
import { useReading } from './useDashboard.client.js'
import type { Workspace } from './useWorkspace.client.js'

type Props = {
  query: DashboardQuery
  change: (part: Partial<DashboardQuery>) => void
  collections: readonly string[]
  themes: string
  locales: Dashboard['locales']
  workspace: Workspace
}

/** Milliseconds without typing before a search begins. */
const PAUSE = 300

/** The filters of the dashboard; each is part of the address, so that users can share it. */
export function DashboardFilters(props: Props) {
  const { query, change, collections, locales, workspace } = props
  const { say, nameOf } = workspace
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const names = collections.map((slug) => {
    const { labels } = getEntityConfig({ collectionSlug: slug })
    return { value: slug, name: labelIn(labels.plural, i18n.language) ?? slug }
  })
  return (
    <form role="search" className="stories-filters" onSubmit={(event) => event.preventDefault()}>
      <Search query={query} change={change} workspace={workspace} />
      <Choice
        label={say('room.locale')}
        value={query.locale}
        onChoose={(locale) => change({ locale })}
        all={say('room.all')}
        options={locales.map(({ code }) => ({ value: code, name: nameOf(code) }))}
      />
      <Choice
        label={say('room.state')}
        value={query.state}
        onChoose={(value) =>
          change({ state: TRANSLATION_STATES.find((state) => state === value) ?? null })
        }
        all={say('room.all')}
        options={TRANSLATION_STATES.map((state) => ({
          value: state,
          name: say(`room.state.${state}`),
        }))}
      />
      <Choice
        label={say('room.collection')}
        value={query.collection}
        onChoose={(collection) => change({ collection })}
        all={say('room.all')}
        options={names}
      />
      <ThemeChoice {...props} />
      <label className="stories-check">
        <input
          type="checkbox"
          checked={query.mine}
          onChange={({ target }) => change({ mine: target.checked })}
        />
        {say('room.mine')}
      </label>
      <label className="stories-check">
        <input
          type="checkbox"
          checked={query.requested}
          onChange={({ target }) => change({ requested: target.checked })}
        />
        {say('room.requested')}
      </label>
    </form>
  )
}

type Themes = { docs: { id: string | number; title?: string | null }[] }

function ThemeChoice({ query, change, themes, workspace }: Props) {
  const { say } = workspace
  const list = 'draft=true&depth=0&limit=200&sort=title&select[title]=true'
  const { reading } = useReading<Themes>(`/${themes}?${list}`, workspace)
  return (
    <Choice
      label={say('room.theme')}
      value={query.theme}
      onChoose={(theme) => change({ theme })}
      all={say('room.all')}
      options={(reading.body?.docs ?? []).map(({ id, title }) => ({
        value: String(id),
        name: title || String(id),
      }))}
    />
  )
}

function Search({ query, change, workspace }: Pick<Props, 'query' | 'change' | 'workspace'>) {
  const [typed, setTyped] = useState(query.search)
  useEffect(() => {
    if (typed.trim() === query.search) return
    const timer = setTimeout(() => change({ search: typed.trim() }), PAUSE)
    return () => clearTimeout(timer)
  }, [change, query.search, typed])
  return (
    <label>
      {workspace.say('room.search')}
      <input
        type="search"
        className="stories-input"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  )
}

type ChoiceProps = {
  label: ReactNode
  value: string | null
  /** For no choice. */
  all: string
  options: readonly { value: string; name: string }[]
  onChoose: (value: string | null) => void
}

function Choice({ label, value, all, options, onChoose }: ChoiceProps) {
  const isKnown = value === null || options.some((option) => option.value === value)
  return (
    <label>
      {label}
      <select
        className="stories-select"
        value={value ?? ''}
        onChange={({ target }) => onChoose(target.value || null)}
      >
        <option value="">{all}</option>
        {/* From the address, before the choices have been read. */}
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
