import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CONSENT, create, type Id, publicLocales, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let translator: Identity
let programme: Id
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  translator = await asUser(app, 'translator', { locales: ['es'] })
  programme = (await create(app, 'programmes', { name: 'Programme', _status: 'published' })).id
})
afterAll(() => app.stop())

const TERMS = { channels: ['website'], identityLevel: 'anonymous' }

function record(data: object) {
  return rest(app, 'POST', 'consents?depth=0', { by: editor, data: { ...TERMS, ...data } })
}

/** A quote that somebody had published before, whoever it was. */
async function testimonial(consent: unknown, attribution: object = {}): Promise<Id> {
  const data = { programme, consent, quote: 'Merci.', _status: 'published', sourceLocale: 'fr' }
  const said = { ...data, attribution: { identityLevel: 'anonymous', ...attribution } }
  return (await create(app, 'testimonials', said)).id
}

describe('a basis', () => {
  it('other than consent needs its details, and nothing that would have to be invented', async () => {
    const empty = await record({ basis: 'published' })
    expect(empty.status).toBe(400)
    expect(empty.messages).toEqual([
      'basisDetails: Say where and when it was published, which contract it is, or the reason.',
    ])
    const { status, body } = await record({
      basis: 'published',
      basisDetails: 'Annual report 2019',
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ adminTitle: 'Annual report 2019' })
    const id = await testimonial(body.doc.id)
    expect(await publicLocales(app, 'testimonials', id)).toEqual(['fr'])
  })

  it('is a consent unless said otherwise, with all that a consent needs', async () => {
    const { status, body } = await record({})
    expect(status).toBe(400)
    const paths = body.errors[0].data.errors.map(({ path }: { path: string }) => path)
    expect(paths.sort()).toEqual(['grantedOn', 'person.name', 'statement'])
    const whole = await record(CONSENT)
    expect(whole.body.doc).toMatchObject({ basis: 'consent' })
  })

  it('that is taken back hides what rests on it', async () => {
    const { body } = await record({ basis: 'contract', basisDetails: 'No. 12' })
    const id = await testimonial(body.doc.id)
    await update(app, 'consents', body.doc.id, { withdrawnOn: new Date().toISOString() })
    expect(await publicLocales(app, 'testimonials', id)).toEqual([])
  })

  it('filters the list of entries, for those who may read consents', async () => {
    const { body } = await record({ basis: 'other', basisDetails: 'A speech in public' })
    const id = await testimonial(body.doc.id)
    const query = 'testimonials?depth=0&draft=true&where[consent.basis][equals]=other'
    const found = await rest(app, 'GET', query, { by: editor })
    expect(found.body.docs).toMatchObject([{ id, basis: 'other' }])
    const refused = await rest(app, 'GET', query, { by: translator })
    expect(refused.body.docs ?? []).toEqual([])
    const one = await rest(app, 'GET', `testimonials/${id}?depth=0`, { by: translator })
    expect(one.status).toBe(200)
    expect(one.body).not.toHaveProperty('basis')
  })
})

describe('a quote without a name', () => {
  it('prints « Anonyme », or nothing where the editor wants nothing', async () => {
    const { body } = await record({ basis: 'contract', basisDetails: 'No. 13' })
    const ids = [await testimonial(body.doc.id), await testimonial(body.doc.id, { unsigned: true })]
    const query = `query ($id: ID!) { testimonial(id: $id, locale: fr) {
      attribution { name line text } jsonLd } }`
    const said = []
    for (const id of ids) {
      const { uid } = await app.payload.findByID({ collection: 'testimonials', id, depth: 0 })
      const { data, errors } = await app.graphql(query, { id: uid })
      expect(errors).toBeUndefined()
      expect(data.testimonial.jsonLd).not.toHaveProperty('creator')
      said.push(data.testimonial.attribution)
    }
    expect(said).toEqual([
      { name: null, line: null, text: 'Anonyme' },
      { name: null, line: null, text: '' },
    ])
  })
})
