import type { CollectionKey } from '../../../../src/entries/slugs.js'
import type { Id } from '../../../helpers/entries.js'
import type { TestPayload } from '../../../helpers/payload.js'
import { rest, send } from '../../../helpers/rest.js'
import { byGraphql } from './graphqlDoor.js'
import { byLocal } from './localDoor.js'
import type { Account } from './world.js'

export const DOORS = ['rest', 'graphql', 'local'] as const
export type Door = (typeof DOORS)[number]

/** What a door answered: an HTTP status, and what it gave. */
export type Answer = { status: number; body: unknown }

type Data = Record<string, unknown>
type LocalFile = { name: string; mimetype: string; data: Buffer }
/** One operation, as far as every door can be asked for it. */
export type Wish =
  | { op: 'read' | 'versions' | 'count'; id: Id; locale: string; draft?: boolean }
  | { op: 'create'; locale: string; data: Data; draft?: boolean; file?: object }
  | { op: 'update'; id: Id; locale: string; data: Data; draft?: boolean; flags?: Data }
  | { op: 'bulk'; ids: Id[]; locale: string; data: Data; draft?: boolean }
  | { op: 'duplicate'; id: Id; locale: string; data: Data }
  | { op: 'delete'; id: Id; locale: string }
  | { op: 'bulkDelete'; ids: Id[]; locale: string }
  | { op: 'restore' | 'restoreOne'; id: Id; locale: string }
  | { op: 'schedule'; id: Id; locale: string; action: 'publish' | 'unpublish' }
  | { op: 'copyLocale'; id: Id; locale: string; from: string }

export type Call = { app: TestPayload; by: Account; key: CollectionKey; wish: Wish }

/** Asks for an operation at a door. */
export function knock(door: Door, call: Call): Promise<Answer> {
  if (door === 'rest') return byRest(call)
  return door === 'graphql' ? byGraphql(call) : byLocal(call)
}

/**
 * Can the door be asked for it at all? Payload's GraphQL has neither operations on several documents
 * nor flags; copying a language is a server function of the admin, which uses the Local API.
 */
export function hasDoor(door: Door, wish: Wish): boolean {
  if (wish.op === 'copyLocale') return door === 'local'
  if (wish.op === 'schedule') return door === 'rest'
  // By REST a version comes back by the plugin's own endpoint, language by language.
  if (wish.op === 'restore' || wish.op === 'restoreOne')
    return (wish.op === 'restoreOne') === (door === 'rest')
  if (door !== 'graphql') return true
  return wish.op !== 'bulk' && wish.op !== 'bulkDelete' && !('flags' in wish)
}

async function byRest({ app, by, key, wish }: Call): Promise<Answer> {
  const slug = app.settings.slugs[key]
  const query = (more: Data = {}) => {
    const all = { locale: wish.locale, depth: 0, trash: true, ...more }
    const given = Object.entries(all).filter(([, value]) => value !== undefined)
    return given.map(([name, value]) => `${name}=${String(value)}`).join('&')
  }
  const identity = { id: 0, headers: by.headers }
  const ask = async (method: string, path: string, data?: Data): Promise<Answer> => {
    const { status, body } = await rest(app, method, path, {
      by: identity,
      ...(data ? { data } : {}),
    })
    return { status, body }
  }
  const upload = async (file: object, path: string, data: Data): Promise<Answer> => {
    const { name, mimetype: type, data: bytes } = file as LocalFile // as the Local API takes it
    const sent = { name, type, bytes }
    const { status, body } = await send(app, path, { by: identity, file: sent, data })
    return { status, body }
  }
  const among = (ids: Id[]) => `where[id][in]=${ids.join(',')}`
  switch (wish.op) {
    case 'read':
      return ask('GET', `${slug}/${wish.id}?${query({ draft: wish.draft })}`)
    case 'versions':
      return ask('GET', `${slug}/versions?where[parent][equals]=${wish.id}&limit=1&${query()}`)
    case 'count':
      return ask('GET', `${slug}/count?where[id][equals]=${wish.id}&${query()}`)
    case 'create':
      if (wish.file) return upload(wish.file, `${slug}?${query()}`, wish.data)
      return ask('POST', `${slug}?${query({ draft: wish.draft })}`, wish.data)
    case 'update': {
      const more = { draft: wish.draft, ...wish.flags }
      return ask('PATCH', `${slug}/${wish.id}?${query(more)}`, wish.data)
    }
    case 'bulk':
      return ask('PATCH', `${slug}?${among(wish.ids)}&${query({ draft: wish.draft })}`, wish.data)
    case 'duplicate':
      return ask('POST', `${slug}/${wish.id}/duplicate?${query()}`, wish.data)
    case 'delete':
      return ask('DELETE', `${slug}/${wish.id}?${query()}`)
    case 'bulkDelete':
      return ask('DELETE', `${slug}?${among(wish.ids)}&${query()}`)
    case 'schedule': {
      const { locale, action } = wish
      const moment = { at: '2099-01-01T09:00', timeZone: 'UTC' }
      return ask('POST', `${slug}/${wish.id}/schedule`, { locale, action, ...moment })
    }
    case 'restoreOne':
      return ask('POST', `${slug}/versions/${wish.id}?locale=${wish.locale}`)
    case 'restore':
    case 'copyLocale':
      throw new Error(`Not tried by REST: ${wish.op}`)
  }
}
