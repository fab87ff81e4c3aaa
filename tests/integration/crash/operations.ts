import type { RestAnswer } from '../../helpers/rest.js'
import type { World } from './world.js'

/**
 * Something that people and the server do. `prepare` makes what it needs and gives the operation
 * itself, which can be done again as long as it has failed.
 */
export type Operation = {
  name: string
  prepare: (world: World) => Promise<() => Promise<RestAnswer>>
  /** Of a good answer. @default 200 */
  status?: number
  /** Documents that it does one after another, each as an operation of its own. @default 1 */
  documents?: number
  /** Of its statements only each so-manieth is made to fail, for it is slow. @default 1 */
  stride?: number
  /** Answered as ever when it cannot be stored: it is not worth a refusal, or is tried again. */
  goesOn?: boolean
  /** Takes away what would get in the way of others. */
  tidy?: (world: World) => Promise<void>
}

type Doc = Record<string, unknown> & { id: number | string }

/** Not what a person sends. */
const MADE = ['id', 'uid', 'slug', 'createdAt', 'updatedAt', 'deletedAt', 'firstPublishedAt']

/** A full copy of the seeded theme, published in three languages. */
export async function copyOfTheme(world: World): Promise<Doc> {
  const from = world.ids.themes?.environment
  const made = await world.ask('POST', `themes/${from}/duplicate?locale=fr&depth=0`, {})
  if (made.status !== 200) throw new Error(`No copy of the theme: ${made.messages.join(' ')}`)
  const { id } = (made.body as { doc: Doc }).doc
  for (const locale of ['fr', 'es', 'en']) {
    const data = { _status: 'published' }
    const done = await world.ask('PATCH', `themes/${id}?locale=${locale}&depth=0`, data)
    if (done.status !== 200) throw new Error(`${locale}: ${done.messages.join(' ')}`)
  }
  return { id }
}

/** The seeded theme as a person would send it anew. */
async function themeAsSent(world: World): Promise<Record<string, unknown>> {
  const { body } = await world.ask(
    'GET',
    `themes/${world.ids.themes?.environment}?locale=fr&depth=0`,
  )
  return withoutIds(body) as Record<string, unknown>
}

function withoutIds(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutIds(one, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const names = depth === 0 ? MADE : ['id']
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.includes(name))
      .map(([name, inner]) => [name, withoutIds(inner, depth + 1)]),
  )
}

const onTheme =
  (
    method: string,
    query: string,
    data?: unknown,
    before?: (id: Doc['id'], world: World) => unknown,
  ) =>
  async (world: World) => {
    const { id } = await copyOfTheme(world)
    await before?.(id, world)
    return () => world.ask(method, `themes/${id}${query}`, data)
  }

const draft = (id: Doc['id'], { ask }: World) =>
  ask('PATCH', `themes/${id}?locale=fr&draft=true`, { title: 'Le brouillon' })

const trash = (id: Doc['id'], { ask }: World) =>
  ask('PATCH', `themes/${id}`, { deletedAt: '2026-01-01T00:00:00.000Z' })

const onSeveral = (method: string, query: string, data?: unknown) => async (world: World) => {
  const ids = [await copyOfTheme(world), await copyOfTheme(world)].map(({ id }) => id)
  const where = ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')
  return () => world.ask(method, `themes?${where}&${query}`, data)
}

/** Of entries: every way in which one is written. */
export const ENTRY_OPERATIONS: Operation[] = [
  {
    name: 'create, published',
    status: 201,
    prepare: async (world) => {
      const data = { ...(await themeAsSent(world)), title: 'Un autre', _status: 'published' }
      return () => world.ask('POST', 'themes?locale=fr', data)
    },
  },
  {
    name: 'create, a draft',
    status: 201,
    prepare: async (world) => {
      const data = { ...(await themeAsSent(world)), title: 'Encore un', _status: 'draft' }
      return () => world.ask('POST', 'themes?locale=fr&draft=true', data)
    },
  },
  {
    name: 'update of a draft',
    prepare: onTheme('PATCH', '?locale=fr&draft=true', { title: 'Un brouillon' }),
  },
  {
    name: 'update of what is live',
    prepare: onTheme('PATCH', '?locale=es', { title: 'En vivo', _status: 'published' }),
  },
  { name: 'publish', prepare: onTheme('PATCH', '?locale=fr', { _status: 'published' }, draft) },
  { name: 'unpublish', prepare: onTheme('PATCH', '?locale=en', { _status: 'draft' }) },
  {
    name: 'unpublish all',
    prepare: onTheme('PATCH', '?unpublishAllLocales=true', { _status: 'draft' }),
  },
  {
    name: 'restore of a version',
    prepare: async (world) => {
      const { id } = await copyOfTheme(world)
      const { body } = await world.ask(
        'GET',
        `themes/versions?where[parent][equals]=${id}&limit=1&depth=0`,
      )
      for (const locale of ['fr', 'es']) {
        const title = `Changé ${locale}`
        await world.ask('PATCH', `themes/${id}?locale=${locale}&draft=true`, { title })
      }
      const [version] = (body as { docs: Doc[] }).docs
      return () => world.ask('POST', `themes/versions/${version?.id}`)
    },
  },
  { name: 'trash', prepare: onTheme('PATCH', '', { deletedAt: '2026-01-01T00:00:00.000Z' }) },
  { name: 'untrash', prepare: onTheme('PATCH', '?trash=true', { deletedAt: null }, trash) },
  { name: 'delete', prepare: onTheme('DELETE', '') },
  { name: 'duplicate', prepare: onTheme('POST', '/duplicate?locale=fr', {}) },
  {
    name: 'bulk update',
    documents: 2,
    prepare: onSeveral('PATCH', 'locale=fr&draft=true', { title: 'Ensemble' }),
  },
  {
    name: 'bulk trash',
    documents: 2,
    prepare: onSeveral('PATCH', 'locale=fr', { deletedAt: '2026-01-01T00:00:00.000Z' }),
  },
  { name: 'bulk delete', documents: 2, prepare: onSeveral('DELETE', 'locale=fr') },
]
