import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { create, type Id, richText } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let other: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  other = await asUser(app, 'editor')
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

async function newStory(): Promise<Id> {
  const data = { programme, title: 'Titre', standfirst: 'Chapeau', body: richText('Corps') }
  const { id } = await create(app, 'stories', { ...data, _status: 'published' })
  await save(id, 'es', { title: 'Título', body: richText('Cuerpo') })
  return id
}

/** What a form has of the latest draft; it sends its status only to publish. */
async function open(id: Id, locale: string) {
  const path = `stories/${id}?draft=true&depth=0&locale=${locale}`
  const { _status, ...doc } = (await rest(app, 'GET', path, { by: editor })).body
  return doc
}

const save = (id: Id, locale: string, data: unknown, query = '&draft=true', by = editor) =>
  rest(app, 'PATCH', `stories/${id}?locale=${locale}${query}`, { by, data })

describe('a save that began from an old revision', () => {
  test('is refused where it would overwrite what somebody else has written, and says what', async () => {
    const id = await newStory()
    const mine = await open(id, 'fr')
    const theirs = { ...(await open(id, 'fr')), title: 'Le leur' }
    await save(id, 'fr', theirs, '&draft=true', other)
    const refused = await save(id, 'fr', { ...mine, title: 'Le mien' })
    expect(refused.status).toBe(409)
    expect(refused.messages[0]).toBe(
      'Another user has changed “Title” since you opened this entry. Nothing was saved. ' +
        'Compare both texts and save again.',
    )
    const { code, conflicts, changes, revision } = refused.body.errors[0].data
    expect(code).toBe('STALE_REVISION')
    expect(conflicts).toContainEqual({
      path: 'title',
      base: 'Titre',
      theirs: 'Le leur',
      yours: 'Le mien',
    })
    expect(changes).toMatchObject([{ by: 'A editor', isOwn: false, fields: ['title'] }])
    const now = await open(id, 'fr')
    expect([now.title, now.revision]).toEqual(['Le leur', revision])
    // Having looked at both, the person saves again from the revision that the refusal names.
    expect((await save(id, 'fr', { ...mine, title: 'Le mien', revision })).status).toBe(200)
  })

  test.each([
    ['en', 'You have changed “Title” since you opened this form, for example in another tab. '],
    [
      'fr',
      'Vous avez modifié «\u00a0Titre\u00a0» depuis que vous avez ouvert ce formulaire, par exemple ',
    ],
    ['es', 'Usted ha modificado «Título» desde que abrió este formulario, por ejemplo en otra '],
  ])('says whose change it was if it was the same account’s (%s)', async (language, said) => {
    const id = await newStory()
    const mine = await open(id, 'fr')
    // Of another user, in a field that is not in question.
    const theirs = { ...mine, standfirst: 'Leur chapeau' }
    await save(id, 'fr', theirs, '&draft=true', other)
    await save(id, 'fr', { ...(await open(id, 'fr')), title: 'D’un autre onglet' })
    const refused = await rest(app, 'PATCH', `stories/${id}?locale=fr&draft=true`, {
      ...{ by: editor, language, data: { ...mine, title: 'Le mien' } },
    })
    expect([refused.status, refused.messages[0]]).toEqual([409, expect.stringContaining(said)])
    expect(refused.body.errors[0].data.changes).toContainEqual(
      expect.objectContaining({ isOwn: true, fields: ['title'] }),
    )
  })

  test('is put together with what others have written in other fields', async () => {
    const id = await newStory()
    const mine = await open(id, 'fr')
    await save(id, 'fr', { ...(await open(id, 'fr')), standfirst: 'Leur chapeau' })
    expect((await save(id, 'fr', { ...mine, title: 'Mon titre' })).status).toBe(200)
    const { title, standfirst } = await open(id, 'fr')
    expect([title, standfirst]).toEqual(['Mon titre', 'Leur chapeau'])
  })

  test('is saved when others have worked in other languages', async () => {
    const id = await newStory()
    const [fr, es] = [await open(id, 'fr'), await open(id, 'es')]
    expect((await save(id, 'fr', { ...fr, title: 'Nouveau' })).status).toBe(200)
    expect((await save(id, 'es', { ...es, title: 'Nuevo' })).status).toBe(200)
    expect([(await open(id, 'fr')).title, (await open(id, 'es')).title]).toEqual([
      'Nouveau',
      'Nuevo',
    ])
  })

  test('does not bring back what all languages shared when it began', async () => {
    const id = await newStory()
    const es = await open(id, 'es')
    await save(id, 'fr', { ...(await open(id, 'fr')), countries: ['MX'] })
    expect((await save(id, 'es', { ...es, title: 'Nuevo' })).status).toBe(200)
    expect((await open(id, 'es')).countries).toEqual(['MX'])
  })

  test('publishes nothing that the person has not seen', async () => {
    const id = await newStory()
    const mine = await open(id, 'fr')
    await save(id, 'fr', { ...(await open(id, 'fr')), standfirst: 'Pas encore vu' })
    const refused = await save(id, 'fr', { ...mine, _status: 'published' }, '')
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].data.conflicts).toMatchObject([
      { path: 'standfirst', theirs: 'Pas encore vu', yours: 'Chapeau' },
    ])
  })

  test('says so when the revision is not known any more', async () => {
    const id = await newStory()
    const refused = await save(id, 'fr', { title: 'X', revision: '2020-01-01T00:00:00.000Z' })
    expect(refused.status).toBe(409)
    expect((await open(id, 'fr')).title).toBe('Titre')
  })
})

test('saves in a row, each from the revision that the one before it answered with, all stand', async () => {
  const id = await newStory()
  let doc = await open(id, 'fr')
  for (const title of ['Un', 'Deux', 'Trois']) {
    const answer =
      title === 'Deux'
        ? await save(id, 'fr', { ...doc, title, _status: 'published' }, '')
        : await save(id, 'fr', { ...doc, title, _status: 'draft' })
    expect(answer.status).toBe(200)
    doc = answer.body.doc
  }
  expect((await open(id, 'fr')).title).toBe('Trois')
})

test('who names no revision saves whatever is there', async () => {
  const id = await newStory()
  await save(id, 'fr', { title: 'Le leur' })
  expect((await save(id, 'fr', { title: 'Le mien' })).status).toBe(200)
})
