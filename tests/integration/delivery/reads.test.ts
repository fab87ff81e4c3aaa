import { afterAll, beforeAll, expect, it } from 'vitest'

import { watchReads } from '../../helpers/reads.js'
import { startWorld, type World } from './world.js'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const FIELDS = `
  fragment card on Image { url alt sources { url width } }
  fragment page on Theme {
    title label icon summary body { html } image { ...card } locales alternates { hreflang url }
    programme { name slug logo { ...card } }
    keyResultsSection { heading } keyResults { headline statement progress { text } evidence { document { title } } }
    mainResults { headline body { html } }
    highlight { title body { html } document { title file { url } } image { ...card } }
    testimonialsSection { heading }
    testimonials { nodes { quote attribution { text } photo { ...card } video { url } programme { name } } totalCount }
    documentsSection { heading }
    documents { nodes { title file { url sizeText } files { url } cover { ...card } } totalCount }
    previous { title label slug } next { title label slug }
    jsonLd
  }
`

/** How many reads an operation costs once it was asked: by Payload's methods, and by our own. */
async function readsOf(query: string): Promise<number> {
  await world.graphql(query)
  const reads = watchReads(world)
  const { errors } = await world.graphql(query)
  expect(errors).toBeUndefined()
  const total = reads.total()
  reads.restore()
  return total
}

it('a whole theme page costs eight flat reads at most, whatever its nesting', async () => {
  const query = `{ theme(slug: "durabilite-environnementale", locale: fr) { ...page } } ${FIELDS}`
  expect(await readsOf(query)).toBeLessThanOrEqual(8)
})

it('three languages of it at once cost hardly more', async () => {
  const aliases = ['fr', 'es', 'en'].map(
    (locale) =>
      `${locale}: theme(slug: "durabilite-environnementale", locale: ${locale}) { ...page }`,
  )
  expect(await readsOf(`{ ${aliases.join(' ')} } ${FIELDS}`)).toBeLessThanOrEqual(12)
})

it('a list costs one read, with its length two', async () => {
  expect(await readsOf('{ testimonials(locale: es) { nodes { quote } } }')).toBe(1)
  expect(await readsOf('{ testimonials(locale: es) { nodes { quote } totalCount } }')).toBe(2)
})

it('what a list of a theme has shown once is not read again with its content', async () => {
  const lists = 'keyResults { headline } testimonials { nodes { quote } }'
  const query = `{ theme(slug: "durabilite-environnementale", locale: fr) { title ${lists} } }`
  expect(await readsOf(query)).toBe(2)
})
