import { afterAll, beforeAll, expect, it } from 'vitest'

import { startWorld, type World } from './world.js'

const QUERY = `{
  theme(slug: "durabilite-environnementale", locale: fr) {
    id slug title summary number icon label
    body { html text }
    image { url alt }
    programme { name acronym alternates { url } }
    testimonials { nodes { quote highlight attribution { name line } } }
    keyResults { headline measure { text } }
    documents { nodes { title files { url language } } }
  }
  themes(locale: es, first: 5) { totalCount nodes { title slug } }
  search(text: "environnementale", locale: fr) { totalCount hits: nodes { title snippet } }
}`
const PSEUDO = { headers: { 'x-pseudo': '1' } }
const LETTERS = /[a-z]/i

let world: World
beforeAll(async () => {
  world = await startWorld({ plugin: { delivery: { pseudo: true } } })
})
afterAll(() => world.stop())

it('shows what is published in the letters of the pseudo-locale, and all else as it is', async () => {
  const { data: real, errors } = await world.graphql(QUERY)
  const { data: pseudo, headers } = await world.graphql(QUERY, {}, PSEUDO)
  expect(errors).toBeUndefined()
  expect(pseudo.theme.title).toBe('[Đûŕàƀîļîţé éñṽîŕöññéɱéñţàļé ~~~~~~]')
  expect(pseudo.theme.body.html).toBe('<p>[Çöŕþš]</p>')
  expect(pseudo.theme.image.alt).not.toMatch(LETTERS)
  expect(pseudo.theme.programme.name).not.toMatch(LETTERS)
  const { id, slug, number, icon, image } = real.theme
  expect(pseudo.theme).toMatchObject({ id, slug, number, icon, image: { url: image.url } })
  expect(pseudo.theme.documents.nodes[0].files).toEqual(real.theme.documents.nodes[0].files)
  const [voice] = pseudo.theme.testimonials.nodes
  expect(voice.attribution.name).toBe(real.theme.testimonials.nodes[0].attribution.name)
  expect(voice.quote).not.toMatch(LETTERS)
  expect(voice.quote).toContain(voice.highlight ?? '')
  expect(headers.get('cache-control')).toBe('private, no-store')
})

it('finds, counts and orders as without it', async () => {
  const { data: real } = await world.graphql(QUERY)
  const { data: pseudo } = await world.graphql(QUERY, {}, PSEUDO)
  const slugs = ({ themes }: { themes: { nodes: { slug: string }[] } }) =>
    themes.nodes.map(({ slug }) => slug)
  expect(slugs(pseudo)).toEqual(slugs(real))
  expect(pseudo.themes.totalCount).toBe(real.themes.totalCount)
  expect(pseudo.search.totalCount).toBe(real.search.totalCount)
  expect(pseudo.search.totalCount).toBeGreaterThan(0)
  expect(pseudo.search.hits[0].title).not.toMatch(LETTERS)
})

it('finds by the real titles, in every list', async () => {
  const query = `{
    themes(locale: fr, where: { title: { contains: "DURABILITÉ" } }) { nodes { title testimonials { totalCount } } }
    documents(locale: fr, where: { title: { contains: "ete" } }) { totalCount }
    theme(slug: "durabilite-environnementale", locale: fr) {
      documents(where: { title: { contains: "rapport" } }) { totalCount nodes { title } }
    }
  }`
  const { data, errors } = await world.graphql(query, {}, PSEUDO)
  expect(errors).toBeUndefined()
  expect(data.themes.nodes).toHaveLength(1)
  expect(data.themes.nodes[0].title).not.toMatch(LETTERS)
  expect([data.documents.totalCount, data.theme.documents.totalCount]).toEqual([1, 1])
})

it('takes the word in the address too, and is kept by no cache', async () => {
  const query = encodeURIComponent('{ theme(slug: "gouvernance", locale: fr) { title } }')
  const path = `/api/delivery/graphql?query=${query}`
  const response = await world.request(`${path}&pseudo=1`)
  expect(((await response.json()) as { data: unknown }).data).toEqual({
    theme: { title: '[Ĝöûṽéŕñàñçé ~]' },
  })
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(response.headers.get('etag')).toBeNull()
  const real = await world.request(path)
  expect(real.headers.get('cache-control')).toMatch(/^public/)
  expect(((await real.json()) as { data: unknown }).data).toEqual({
    theme: { title: 'Gouvernance' },
  })
})

it('says so where it is off, and does not answer with the real texts', async () => {
  const plain = await startWorld()
  const answer = await plain.graphql('{ themes(locale: fr) { totalCount } }', {}, PSEUDO)
  expect([answer.status, answer.data]).toEqual([403, undefined])
  expect(answer.errors?.[0]?.message).toContain('Set the option delivery.pseudo')
  const no = { headers: { 'x-pseudo': '0' } }
  expect((await plain.graphql('{ themes(locale: fr) { totalCount } }', {}, no)).status).toBe(200)
  await plain.stop()
})
