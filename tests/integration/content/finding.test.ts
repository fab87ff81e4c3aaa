import type { FieldAccess } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { CONSENT, create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asApiClient, asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let ruben: Id
let story: Id
beforeAll(async () => {
  // Of a host app: only administrators read it.
  const isAdmin: FieldAccess = ({ req }) => Reflect.get(req.user ?? {}, 'role') === 'admin'
  const secret = { name: 'secret', type: 'text' as const, access: { read: isAdmin } }
  app = await startPayload({ plugin: { collections: { stories: { fields: [secret] } } } })
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  const programme = (await create(app, 'programmes', { name: 'EUROCLIMA' })).id
  const attribution = { name: 'Rubén Ñáñez', role: 'Maire', organisation: 'Réseau des élues' }
  const consent = (await create(app, 'consents', CONSENT)).id
  ruben = (
    await create(app, 'testimonials', {
      programme,
      consent,
      attribution,
      quote: 'Nous avons gagné.',
    })
  ).id
  await update(
    app,
    'testimonials',
    ruben,
    { quote: 'Ganamos en Potosí.' },
    { locale: 'es', draft: true },
  )
  story = (
    await create(app, 'stories', {
      programme,
      title: 'La mine',
      secret: 'Xylophone',
      body: richText('Un cœur de cuivre'),
    })
  ).id
  await update(app, 'stories', story, { title: 'Le brouillon caché' }, { draft: true })
})
afterAll(() => app.stop())

async function list(
  slug: string,
  typed: string,
  { locale = 'fr', by = editor } = {},
): Promise<Id[]> {
  const query = `where[or][0][anywhere][like]=${encodeURIComponent(typed)}&locale=${locale}`
  const { body } = await rest(app, 'GET', `${slug}?${query}&depth=0&draft=true`, { by })
  return body.docs.map(({ id }: { id: Id }) => id)
}

async function find(typed: string, by?: Identity) {
  const asked = by ? { by } : {}
  return rest(app, 'GET', `find?q=${encodeURIComponent(typed)}`, asked)
}

describe('the search of a list', () => {
  test.each(['ruben', 'NANEZ', 'rubén ñáñez', 'maire', 'reseau elues', 'potosi', 'gagne potosi'])(
    'finds by “%s”, in whatever language, without regard to accents and case',
    async (typed) => {
      for (const locale of ['fr', 'es', 'en'])
        expect(await list('testimonials', typed, { locale })).toEqual([ruben])
    },
  )

  test('finds what a rich text and the newest draft say, and not what is said nowhere', async () => {
    expect(await list('stories', 'coeur cuivre')).toEqual([story])
    expect(await list('stories', 'brouillon CACHE')).toEqual([story])
    expect(await list('stories', 'coeur argent')).toEqual([])
  })

  test('finds at once what has been changed, and no longer by what it said before', async () => {
    await update(app, 'stories', story, { standfirst: 'À Oruro' }, { draft: true })
    expect(await list('stories', 'oruro')).toEqual([story])
    await update(app, 'stories', story, { standfirst: 'À La Paz' }, { draft: true })
    expect(await list('stories', 'oruro')).toEqual([])
  })

  test('shows nobody what they may not read', async () => {
    expect(await list('consents', 'moises')).toHaveLength(1)
    const refused = await rest(app, 'GET', 'consents?where[anywhere][like]=moises', {
      by: translator,
    })
    expect(refused.status).toBe(403)
    const anonymous = await rest(app, 'GET', 'stories?where[anywhere][like]=mine')
    expect([400, 403]).toContain(anonymous.status)
    // A client that reads what is published could ask for the words of drafts one by one.
    const client = await asApiClient(app, ['read'])
    const asked = await rest(app, 'GET', 'stories?where[anywhere][like]=brouillon', { by: client })
    expect([asked.status, asked.body.docs]).toEqual([403, undefined])
  })
})

describe('the search over all collections', () => {
  test('tells what was found, with its title in a language that it has', async () => {
    const { body } = await find('euroclima', editor)
    expect(body.found).toMatchObject([{ collection: 'programmes', title: 'EUROCLIMA' }])
    const people = await find('moises senen', editor)
    expect(people.body.found).toMatchObject([{ collection: 'consents' }])
  })

  test('leaves out what the user may not read, and is for users only', async () => {
    expect((await find('moises senen', translator)).body.found).toEqual([])
    expect((await find('euroclima')).status).toBe(401)
    expect((await find('  ', editor)).body.found).toEqual([])
  })
})

describe('a condition on all texts', () => {
  test('that says nothing to look for means no document, least of all to delete', async () => {
    const count = async () =>
      (await rest(app, 'GET', 'stories/count', { by: editor })).body.totalDocs
    const before = await count()
    expect(before).toBeGreaterThan(0)
    for (const condition of [
      '[contains]=zz',
      '[like][0]=zz',
      '[exists]=true',
      '[like]=a&where[anywhere][in]=b',
    ]) {
      const path = `stories?where[anywhere]${condition}`
      const { status, messages } = await rest(app, 'DELETE', path, { by: editor })
      expect([status, messages[0]]).toEqual([400, expect.stringContaining('expected “like”')])
    }
    for (const typed of ['', '%20', '.'].slice(0, 2)) {
      const path = `stories?where[anywhere][like]=${typed}`
      expect((await rest(app, 'DELETE', path, { by: editor })).body.docs ?? []).toEqual([])
    }
    expect(await count()).toBe(before)
  })

  test('stands in a query five times at most', async () => {
    const many = Array.from({ length: 6 }, (_, n) => `where[or][${n}][anywhere][like]=mine`).join(
      '&',
    )
    expect((await rest(app, 'GET', `stories?draft=true&${many}`, { by: editor })).status).toBe(400)
  })

  test('does not look in fields that only some may read', async () => {
    const path = 'stories?draft=true&depth=0&where[anywhere][like]=xylo'
    expect((await rest(app, 'GET', path, { by: translator })).body.docs).toEqual([])
    expect((await rest(app, 'GET', 'find?q=xylo', { by: translator })).body.found).toEqual([])
  })
})
