'use client'

import { useConfig, useLocale, useSelection } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { asObject, asText } from '../../entries/read.js'
import { useApi } from '../useApi.client.js'
import { useSay } from './useSay.client.js'
import { whyNot } from './whyNot.js'

/** What became of one entry. */
export type SelectionLine = { id: string; title: string; isDone: boolean; said: string }

export type SelectionWork = {
  /** How many have been tried, of how many; null before it begins. */
  progress: { done: number; all: number } | null
  lines: readonly SelectionLine[]
  /** Why the selection could not be read; null: it could. */
  failure: string | null
  isOver: boolean
  start: () => Promise<void>
  /** Lets the one under way end, and tries no more. */
  stop: () => void
}

/** Publishes or unpublishes the entries selected in a list, in its language, one after another. */
export function usePublishSelection(collection: string, status: Status): SelectionWork {
  const { readSelected, setOne } = useCalls(collection, status)
  const [progress, setProgress] = useState<SelectionWork['progress']>(null)
  const [lines, setLines] = useState<readonly SelectionLine[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const [isOver, setOver] = useState(false)
  const isStopped = useRef(false)
  const start = async () => {
    const { entries, why } = await readSelected()
    setFailure(why)
    const results: SelectionLine[] = []
    for (const entry of entries) {
      if (isStopped.current) break
      setProgress({ done: results.length, all: entries.length })
      results.push(await setOne(entry))
      setLines([...results])
    }
    setProgress({ done: results.length, all: entries.length })
    setOver(true)
  }
  const stop = () => {
    isStopped.current = true
  }
  return { progress, lines, failure, isOver, start, stop }
}

type Status = 'published' | 'draft'
type Found = { docs?: unknown[] }
type Entry = { id: string; title: string }
type Read = { entries: Entry[]; why: string | null }

function useCalls(collection: string, status: Status) {
  const { getQueryParams } = useSelection()
  const { getEntityConfig } = useConfig()
  const { code } = useLocale()
  const { ask } = useApi()
  const { say } = useSay()
  return {
    readSelected: async (): Promise<Read> => {
      const title = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
      const query = `depth=0&draft=true&pagination=false&select[${title}]=true`
      const answer = await ask<Found>(`/${collection}${getQueryParams()}&${query}`)
      if (!answer.ok) return { entries: [], why: whyNot(answer, say) }
      return { entries: (answer.body.docs ?? []).map((doc) => entryOf(doc, title)), why: null }
    },
    setOne: async ({ id, title }: Entry): Promise<SelectionLine> => {
      const address = `/${collection}/${id}?locale=${code}&depth=0&fallback-locale=null`
      const answer = await ask(address, { method: 'PATCH', data: { _status: status } })
      const done = status === 'published' ? 'published' : 'unpublished'
      const said = answer.ok ? say(`panel.selection.${done}`) : whyNot(answer, say)
      return { id, title, isDone: answer.ok, said }
    },
  }
}

function entryOf(doc: unknown, title: string): Entry {
  const { id, ...values } = asObject(doc)
  return { id: String(id), title: asText(values[title]) || String(id) }
}
