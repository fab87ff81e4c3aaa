import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { toRow } from '../../../src/editions/row.js'
import { searchWords } from '../../../src/delivery/read/search.js'
import { verifyAtStart } from '../../../src/editions/verifyAtStart.js'
import { rebuildEditions, verifyEditions } from '../../../src/editions/verifyEditions.js'
import { fold } from '../../../src/entries/fold.js'
import { create, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { clear, edition, insert } from './rows.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterEach(() => clear(app))
afterAll(() => app.stop())

type Text = { title: string; text: string; type: 'stories' | 'themes'; isIn: boolean }

const word = fc.constantFrom(
  'mer',
  'mère',
  'Merci',
  'l’eau',
  "d'eau",
  'a.c',
  'abc',
  'œuf',
  'é',
  '100 %',
)
const words = fc.array(word, { maxLength: 4 }).map((found) => found.join(' '))
const texts: fc.Arbitrary<Text[]> = fc.array(
  fc.record({
    title: words,
    text: words,
    type: fc.constantFrom('stories', 'themes'),
    isIn: fc.boolean(),
  }),
  { maxLength: 8 },
)
const asked = fc.constantFrom(
  'mer',
  'mere',
  'me',
  'eau',
  "l'eau",
  'a.c',
  'a',
  'abc mer',
  'oeuf e',
  '100',
  'merci mer',
)

describe('the index', () => {
  it('gives the hits and counts of a model that looks into every text', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        async (all, queries) => {
          const programme = edition('programmes', { name: 'P' }, { title: 'zzz', slug: 'ours' })
          const made = all.map(({ title, text, type, isIn }) =>
            edition(type, {}, { title, text, programme: isIn ? programme.ref : null }),
          )
          await insert(app, [programme, ...made])
          const fields = queries.flatMap((text, at) => [
            `a${at}: ${search(text)}`,
            `t${at}: ${search(text, ', types: [THEME]')}`,
            `p${at}: ${search(text, ', programme: "ours"')}`,
          ])
          const { data, errors } = await app.graphql(`{ ${fields.join('\n')} }`)
          expect(errors).toBeUndefined()
          for (const [at, text] of queries.entries()) {
            const hits = made.filter(({ search: held }) => isHit(held, text))
            expect(data[`a${at}`]).toEqual(listOf(hits))
            expect(data[`t${at}`]).toEqual(listOf(hits.filter(({ type }) => type === 'themes')))
            expect(data[`p${at}`]).toEqual(listOf(hits.filter(({ programme: of }) => of !== null)))
          }
          await clear(app)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('finds so many entries of a word that all have, those with it in the title first', async () => {
    const others = Array.from({ length: 520 }, (_, n) =>
      edition('stories', {}, { title: `B${n}`, text: 'partout' }),
    )
    await insert(app, [...others, edition('stories', {}, { title: 'Z partout' })])
    const { data } = await app.graphql(`{ ${search('partout')} }`)
    expect(data.search.totalCount).toBe(500)
    expect(data.search.nodes[0].title).toBe('Z partout')
  })

  it('keeps in step with what is published, changed, unpublished and deleted', async () => {
    const published = { _status: 'published' }
    const count = async (text: string, locale = 'fr') => {
      const { data } = await app.graphql(
        `{ s: search(text: "${text}", locale: ${locale}) { totalCount } }`,
      )
      return data.s.totalCount as number
    }
    const { id } = await create(app, 'programmes', { name: 'Premier nom', ...published })
    expect(await count('premier')).toBe(1)
    await update(app, 'programmes', id, { name: 'Primero', ...published }, { locale: 'es' })
    await update(app, 'programmes', id, { name: 'Second nom', ...published })
    expect([await count('premier'), await count('second'), await count('nom')]).toEqual([0, 1, 1])
    expect(await count('primero', 'es')).toBe(1)
    await update(app, 'programmes', id, { _status: 'draft' })
    expect([await count('second'), await count('primero', 'es')]).toEqual([0, 1])
    await app.payload.delete({ collection: 'programmes', id })
    expect(await indexed()).toEqual([])
  })
})

describe('an index that is not there', () => {
  const find = async () =>
    (await app.graphql(`{ ${search('ancien')} }`)).data.search.totalCount as number
  const forget = async () => {
    const collection = app.settings.slugs.searchWords
    await app.payload.db.deleteMany({ collection, where: {} })
  }

  it('is filled at the first start from the editions of an older database', async () => {
    await insert(app, [edition('stories', {}, { title: 'Ancien' })])
    await forget()
    const { docs } = await app.payload.db.find<{ id: number | string }>({
      collection: app.settings.slugs.editions,
      pagination: false,
    })
    for (const { id } of docs)
      await app.payload.db.updateOne({
        collection: app.settings.slugs.editions,
        id,
        data: { indexed: null },
      })
    expect(await find()).toBe(0)
    await verifyAtStart(app.payload, app.settings)
    expect(await find()).toBe(1)
  })

  it('comes with what lists find editions by, where an older database has none of it', async () => {
    const theme = edition('themes', {}, { title: 'Vieux thème' })
    const story = edition('stories', {}, { title: 'Vieux', themes: [theme.ref], countries: ['CL'] })
    for (const item of [theme, story])
      await app.payload.db.create({
        collection: app.settings.slugs.editions,
        data: { ...toRow(item), facetValues: [], indexed: '1' },
      })
    const lists = async () => {
      const { data } = await app.graphql(
        `{ a: stories(locale: fr, theme: "${theme.uid}") { nodes { title } }
           b: stories(locale: fr, country: "CL") { nodes { title } } }`,
      )
      return data as unknown
    }
    expect(await lists()).toEqual({ a: { nodes: [] }, b: { nodes: [] } })
    await verifyAtStart(app.payload, app.settings)
    const nodes = [{ title: 'Vieux' }]
    expect(await lists()).toEqual({ a: { nodes }, b: { nodes } })
  })

  it('is found by a full verification, and made again by a rebuild', async () => {
    await create(app, 'programmes', { name: 'Ancien nom', _status: 'published' })
    await forget()
    expect(await verifyEditions({ ...app, full: true })).toMatchObject({ outdated: 1, repaired: 0 })
    expect(await rebuildEditions(app)).toMatchObject({ outdated: 1, repaired: 1 })
    expect(await find()).toBe(1)
    expect(await verifyEditions({ ...app, full: true })).toMatchObject({ outdated: 0 })
  })
})

function search(text: string, more = ''): string {
  return `search(text: "${text}", locale: fr${more}) { totalCount nodes { title } }`
}

function isHit(held: string, text: string): boolean {
  return searchWords(text).every((wanted) =>
    held.split(' ').some((chunk) => beginnings(chunk).some((part) => part.startsWith(wanted))),
  )
}

/** A chunk from each of its letters that follows none. */
function beginnings(chunk: string): string[] {
  return Array.from(chunk, (_, at) => at)
    .filter(
      (at) => /[\p{L}\p{N}]/u.test(chunk[at] ?? '') && !/[\p{L}\p{N}]/u.test(chunk[at - 1] ?? ''),
    )
    .map((at) => chunk.slice(at))
}

function listOf(hits: readonly { title: string }[]) {
  return { totalCount: hits.length, nodes: expect.toSatisfy(hasTitles(hits)) }
}

/** In any order: how hits are ranked is tested on its own. */
function hasTitles(hits: readonly { title: string }[]) {
  const wanted = hits.map(({ title }) => fold(title)).sort()
  return (nodes: readonly { title: string }[]) =>
    JSON.stringify(nodes.map(({ title }) => fold(title)).sort()) === JSON.stringify(wanted)
}

async function indexed(): Promise<unknown[]> {
  const collection = app.settings.slugs.searchWords
  return (await app.payload.db.find({ collection, pagination: false })).docs
}
