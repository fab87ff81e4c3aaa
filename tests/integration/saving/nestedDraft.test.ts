import type { CollectionConfig, PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

let app: TestPayload
/** The theme of which a hook of the host saves a draft; null: it saves none. */
let theme: Id | null = null

async function alsoSaveDraft({ req }: { req: PayloadRequest }): Promise<void> {
  if (theme === null) return
  const data = { title: 'Brouillon' }
  const own = { collection: 'themes', id: theme, data, draft: true, locale: 'fr', req } as const
  await req.payload.update(own)
}

beforeAll(async () => {
  const override = (stories: CollectionConfig): CollectionConfig => ({
    ...stories,
    hooks: {
      ...stories.hooks,
      beforeValidate: [...(stories.hooks?.beforeValidate ?? []), alsoSaveDraft],
    },
  })
  app = await startPayload({ plugin: { collections: { stories: { override } } } })
})
afterAll(() => app.stop())

it('what waits to be published stays so when a hook saves a draft of another entry meanwhile', async () => {
  const published = { _status: 'published' }
  const programme = (await create(app, 'programmes', { name: 'P', ...published })).id
  const made = await create(app, 'themes', { kind: 'theme', title: 'T', programme, ...published })
  const shared = { programme, countries: ['CA'] }
  const { id } = await create(app, 'stories', {
    ...{ title: 'Récit', body: richText('Un.'), ...shared },
    ...published,
  })
  await update(
    app,
    'stories',
    id,
    { title: 'Relato', body: richText('Uno.'), ...published },
    { locale: 'es' },
  )
  await update(app, 'stories', id, { countries: ['MX'] }, { draft: true })
  theme = made.id
  await update(app, 'stories', id, { _status: 'draft' }, { locale: 'es' })
  theme = null
  const read = { collection: 'stories', id, locale: 'fr', depth: 0 } as const
  const live: Record<string, unknown> = { ...(await app.payload.findByID(read)) }
  expect([live.countries, live.title]).toEqual([['CA'], 'Récit'])
})
