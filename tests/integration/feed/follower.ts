import { expect } from 'vitest'

import { create, type Id } from '../../helpers/entries.js'
import type { World } from '../delivery/world.js'

const PATH = '/api/delivery/graphql'

export type Change = Record<string, unknown>
type Page = { nodes: Change[]; cursor: string; hasNextPage: boolean }
type Answer = { data?: { changes: Page }; errors?: { extensions: { code: string } }[] }

export const FIELDS = 'kind entryId entryKey type locale slug url tags at'

/** Follows the feed of a world by its public API, and publishes what there is to be told. */
export function followerOf(world: () => World) {
  const query = async (text: string) => {
    const response = await world().request(`${PATH}?query=${encodeURIComponent(text)}`)
    const { data, errors } = (await response.json()) as Answer
    return { data, errors, response }
  }
  const ask = (args: string) =>
    query(`{ changes${args} { nodes { ${FIELDS} } cursor hasNextPage } }`)
  const after = async (since: string, first = 100): Promise<Page> => {
    const { data, errors } = await ask(`(since: "${since}", first: ${first})`)
    expect(errors).toBeUndefined()
    return data!.changes
  }
  return {
    query,
    ask,
    after,
    cursor: async (): Promise<string> => {
      const { data } = await ask('')
      expect(data?.changes.nodes).toEqual([])
      return data!.changes.cursor
    },
    /** In few words: `published themes fr essai`. */
    told: async (since: string): Promise<string[]> => {
      const { nodes } = await after(since)
      return nodes.map(({ kind, type, locale, slug }) => [kind, type, locale, slug].join(' '))
    },
    theme: async (title: string): Promise<Id> => {
      const { programme } = world().ids
      const shared = { kind: 'theme', number: 7, programme, sourceLocale: 'fr' }
      return (await create(world(), 'themes', { ...shared, title, _status: 'published' })).id
    },
  }
}
