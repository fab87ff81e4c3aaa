import type { Dashboard, DashboardRow } from '../../../src/translation/api/types.js'
import { create, type Id, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

const published = { _status: 'published' }

/** An app with five entries in French, at different stages of their translation into Spanish. */
export type World = {
  app: TestPayload
  editor: Identity
  reviewer: Identity
  translator: Identity
  viewer: Identity
  programme: Id
  /** Never written in Spanish. */
  air: Id
  /** Published in French; a draft in Spanish. */
  water: Id
  /** Changed in French after it was written in Spanish. */
  soil: Id
  story: Id
}

export async function startWorld(): Promise<World> {
  const app = await startPayload()
  const editor = await asUser(app, 'editor')
  const reviewer = await asUser(app, 'reviewer', { locales: ['es'] })
  const translator = await asUser(app, 'translator', { locales: ['es'] })
  const viewer = await asUser(app, 'viewer')
  const programme = (await create(app, 'programmes', { name: 'Un programme', ...published })).id
  const theme = { programme, kind: 'theme', sourceLocale: 'fr' }
  const air = (await create(app, 'themes', { ...theme, title: 'Air' })).id
  const water = (await create(app, 'themes', { ...theme, title: 'Eau et énergie', ...published }))
    .id
  await update(app, 'themes', water, { title: 'Agua y energía' }, { locale: 'es', draft: true })
  const soil = (await create(app, 'themes', { ...theme, title: 'Le sol en trois mots' })).id
  await update(app, 'themes', soil, { title: 'El suelo' }, { locale: 'es', draft: true })
  await update(app, 'themes', soil, { title: 'Le sol en quatre mots' }, { draft: true })
  const written = { title: 'Une école', themes: [water], sourceLocale: 'fr' }
  const story = (await create(app, 'stories', written, { draft: true })).id
  return { app, editor, reviewer, translator, viewer, programme, air, water, soil, story }
}

/** A page of the dashboard, for an editor unless said otherwise. */
export async function list(
  { app, editor }: World,
  query = '',
  by: Identity = editor,
): Promise<Dashboard> {
  const { status, body } = await rest(app, 'GET', `translation/dashboard${query}`, { by })
  if (status !== 200) throw new Error(`The dashboard answers ${status}: ${JSON.stringify(body)}`)
  return body as Dashboard
}

export async function titles(world: World, query = '', by?: Identity): Promise<string[]> {
  return (await list(world, query, by)).rows.map(({ title }) => title)
}

/** The line of an entry. */
export async function lineOf(world: World, key: string): Promise<DashboardRow | undefined> {
  return (await list(world, '?limit=100')).rows.find((row) => row.key === key)
}

/** Asks to assign; to nobody and without a day unless said otherwise. */
export function assign({ app }: World, by: Identity, data: Record<string, unknown>) {
  return rest(app, 'POST', 'translation/assign', { by, data: { owner: null, due: null, ...data } })
}
