import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { clear, edition, insert, testimonial } from './rows.js'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterEach(() => clear(app))
afterAll(() => app.stop())

async function titles(text: string, more = ''): Promise<string[]> {
  const { data, errors } = await app.graphql(
    `query ($text: String!) { search(text: $text, locale: fr${more}) { nodes { title } totalCount } }`,
    { text },
  )
  expect(errors).toBeUndefined()
  expect(data.search.totalCount).toBe(data.search.nodes.length)
  return data.search.nodes.map(({ title }: { title: string }) => title)
}

const story = (title: string, text = '', more = {}) =>
  edition('stories', { title }, { title, text, ...more })

describe('search', () => {
  it('minds neither accents nor case, nor the œ and typographic apostrophes', async () => {
    await insert(app, [story('L’Œuvre d’ÉTÉ'), story('Autre')])
    for (const text of ['oeuvre', 'ŒUVRE', "l'oeuvre", 'ete', 'Été', '  d’été  l’œuvre '])
      expect(await titles(text)).toEqual(['L’Œuvre d’ÉTÉ'])
  })

  it('wants every word, and puts those first that have the words in their title', async () => {
    await insert(app, [
      story('A', 'politique climat'),
      story('Z climat', 'politique'),
      story('Climat et politique'),
      story('Politique seule'),
    ])
    expect(await titles('climat politique')).toEqual(['Climat et politique', 'Z climat', 'A'])
  })

  it('takes every character for itself', async () => {
    await insert(app, [
      story('100 % vert'),
      story('abc_def'),
      story('50 x'),
      story('a.c'),
      story('abc'),
    ])
    expect(await titles('abc_d')).toEqual(['abc_def'])
    expect(await titles('ab%f')).toEqual([])
    expect(await titles('a_c')).toEqual([])
    expect(await titles('a.c')).toEqual(['a.c'])
    expect(await titles('(abc')).toEqual(['abc', 'abc_def'])
  })

  it('finds what looks like an id of the database', async () => {
    const code = '65f1c0ffee65f1c0ffee65f1'
    await insert(app, [story('Réf.', `dossier ${code}`), story('Autre')])
    expect(await titles(code)).toEqual(['Réf.'])
  })

  it('can be narrowed by kind of entry and by programme', async () => {
    const programme = edition(
      'programmes',
      { name: 'P' },
      { title: 'Programme vert', slug: 'vert' },
    )
    const own = story('Conte vert', '', { programme: programme.ref })
    await insert(app, [programme, own, story('Fable verte'), testimonial('Merci vert')])
    expect(await titles('vert', ', types: [STORY]')).toEqual(['Conte vert', 'Fable verte'])
    expect(await titles('vert', ', programme: "vert"')).toEqual(['Conte vert'])
    expect(await titles('vert', ', types: []')).toEqual([])
  })

  it('gives an extract with the words marked and all else escaped', async () => {
    const text = 'Avant <script>alert("x")</script> l’Été & après'
    await insert(app, [testimonial('Q', { text, search: 'q avant <script> ete' })])
    const { data } = await app.graphql(`{
      search(text: "ete", locale: fr) {
        nodes { snippet entry { __typename id type ... on Testimonial { quote } } }
      }
    }`)
    const [hit] = data.search.nodes
    expect(hit.entry).toMatchObject({ __typename: 'Testimonial', type: 'TESTIMONIAL', quote: 'Q' })
    expect(hit.snippet).toContain('<mark>Été</mark>')
    expect(hit.snippet).toContain('&lt;script&gt;')
    expect(hit.snippet).toContain('&amp;')
    expect(hit.snippet.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
  })

  it('is paged like any list', async () => {
    await insert(
      app,
      ['c', 'a', 'b'].map((letter) => story(`mot ${letter}`)),
    )
    const query = `query ($after: String) {
      search(text: "mot", locale: fr, first: 2, after: $after) {
        nodes { title } pageInfo { hasNextPage endCursor } totalCount
      }
    }`
    const { data: one } = await app.graphql(query)
    const { data: two } = await app.graphql(query, { after: one.search.pageInfo.endCursor })
    expect(one.search).toMatchObject({
      nodes: [{ title: 'mot a' }, { title: 'mot b' }],
      totalCount: 3,
    })
    expect(two.search).toMatchObject({
      nodes: [{ title: 'mot c' }],
      pageInfo: { hasNextPage: false },
    })
  })

  it('finds nothing of another language', async () => {
    await insert(app, [story('Solo', 'aquí', { locale: 'es' })])
    expect(await titles('solo')).toEqual([])
  })

  it('refuses a text without a word, and one that is too long', async () => {
    for (const text of ['', '   ', '%%', 'a'.repeat(201)]) {
      const { errors } = await app.graphql(
        `query ($text: String!) { search(text: $text, locale: fr) { totalCount } }`,
        { text },
      )
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
    }
  })
})
