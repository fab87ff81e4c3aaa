import { firstOpen, inside } from './build.js'
import { deliveryQuery, localeValue } from './graphql.js'
import { asObject } from './read.js'
import type { Answer, Ask, Doc, Inside, Probe, ProbeFacts, World } from './types.js'

type Hidden = {
  /** Field of the delivery API that gives one such entry, and one that gives the list. */
  one: 'theme' | 'testimonial'
  list: 'themes' | 'testimonials'
  /** The text fields to ask for. */
  fields: string
  doc: (world: World) => Doc
  mark: (world: World) => string
}

/** A probe that asks the delivery API for what must not be there: by id, slug, list and search. */
export function deliveryLeak({
  one,
  list,
  fields,
  doc,
  mark,
  ...facts
}: ProbeFacts & Hidden): Probe {
  const run = (context: Inside) => {
    const asks = asksFor(context, { one, list, fields, doc, mark })
    return firstOpen(context, asks, (answer) => leakIn(answer, mark(context.world)))
  }
  return inside({ ...facts, run })
}

function asksFor(context: Inside, { one, list, fields, doc, mark }: Hidden): Ask[] {
  const { world } = context
  const [source, own] = [world.locales.source, world.locales.own].map(localeValue)
  const word = mark(world)
  const uid = String(doc(world).uid)
  return [
    [source, own],
    [own, source],
  ].flatMap(([locale, other]) => {
    const by = `locale: ${locale}, fallback: [${other}]`
    const bySlug = one === 'theme' ? `slug: theme(slug: "${word}", ${by}) { ${fields} }` : ''
    return [
      `{ id: ${one}(id: "${uid}", ${by}) { ${fields} } ${bySlug} }`,
      `{ ${list}(${by}, first: 100) { nodes { ${fields} } } }`,
      `{ search(text: "${word}", locale: ${locale}) { totalCount nodes { title snippet } } }`,
    ].map((query) => deliveryQuery(context, query))
  })
}

function leakIn({ text, json }: Answer, mark: string): string | null {
  if (text.includes(mark)) return `The response contains the unpublished text: ${mark}.`
  const { totalCount } = asObject(asObject(json.data).search)
  return typeof totalCount === 'number' && totalCount > 0
    ? `Search finds ${totalCount} results for a word that no public text contains.`
    : null
}
