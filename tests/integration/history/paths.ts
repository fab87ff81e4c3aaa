import type { SelectType } from 'payload'
import { expect } from 'vitest'

import { fromRow } from '../../../src/editions/row.js'
import type { Edition, StoryData, TestimonialData, ThemeData } from '../../../src/editions/types.js'
import { isVisible } from '../../../src/editions/visibility.js'
import { slugOf } from '../../../src/entries/slugOf.js'
import { type Data, textOf } from './data.js'
import { type Kind, KINDS, type Locale, LOCALES, type Model, visible } from './model.js'
import type { Real } from './world.js'

/** What the model says of an entry: by locale, its text alone. */
type Texts = Partial<Record<Locale, string>>
/** An entry of both halves; `doc` is the stored one, in all locales. */
type Entry = { kind: Kind; texts: Texts; doc: Data }

/** One item of each kind, and the list of all. */
const NAMES = {
  testimonials: 'testimonial',
  themes: 'theme',
  stories: 'story',
} as const

/** What the comparison of editions needs. */
const COLUMNS: SelectType = {
  ref: true,
  type: true,
  locale: true,
  data: true,
  visibleFrom: true,
  visibleUntil: true,
}

/** Every visible edition: what all other paths read. */
export async function compareEditions(model: Model, real: Real): Promise<void> {
  const { payload, settings } = real.app
  const now = new Date().toISOString()
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: slugOf(settings, 'editions'),
    where: { and: [{ type: { in: [...KINDS] } }, { locale: { not_equals: '' } }] },
    select: COLUMNS,
    pagination: false,
  })
  const open = docs.map((row) => fromRow(row)).filter((edition) => isVisible(edition, now))
  const seen = open.map((edition) => `${edition.ref} ${edition.locale} ${saying(edition)}`)
  const wanted = model.entries.flatMap((entry, at) =>
    Object.entries(visible(model, entry, now)).map(
      ([locale, said]) => `${entry.kind}:${real.entries[at]} ${locale} ${said}`,
    ),
  )
  expect(seen.sort()).toEqual(wanted.sort())
}

function saying({ type, data }: Edition): string {
  if (type === 'themes') {
    const { title, icon } = data as ThemeData
    return `${title} ${icon ?? ''}`
  }
  if (type === 'stories') {
    const { title, countries } = data as StoryData
    return `${title} ${countries.join()}`
  }
  const { quote, attribution } = data as TestimonialData
  return `${quote} ${attribution.country ?? ''}`
}

/** The other paths of the public, one of which is compared after each step. */
export const PATHS = [compareById, compareBySlug, compareLists, compareSearch] as const

/** By id: in each locale, in the locales that may stand in, and which locales there are. */
async function compareById(model: Model, real: Real): Promise<void> {
  const entries = await entriesOf(model, real)
  const asked = entries.flatMap(({ kind, doc, texts }, at) => [
    ...LOCALES.map((code) => ({
      field: `e${at}${code}: ${NAMES[kind]}(id: "${String(doc.uid)}", locale: ${code}) { said: ${textOf(kind)} locales }`,
      wanted: texts[code] === undefined ? null : { said: texts[code], locales: codesOf(texts) },
    })),
    {
      field: `e${at}any: ${NAMES[kind]}(id: "${String(doc.uid)}", locale: es, fallback: [en, fr]) { said: ${textOf(kind)} }`,
      wanted: anyOf(texts) === null ? null : { said: anyOf(texts) },
    },
  ])
  await compareAll(real, asked)
}

/** By every slug that an entry has, live or in a draft that has been saved. */
async function compareBySlug(model: Model, real: Real): Promise<void> {
  const entries = (await entriesOf(model, real)).filter(({ kind }) => kind !== 'testimonials')
  const asked = entries.flatMap(({ kind, doc, texts }, at) =>
    LOCALES.flatMap((code) => {
      const slug = (Object(doc.slug) as Partial<Record<Locale, string | null>>)[code]
      if (!slug) return []
      const field = `e${at}${code}: ${NAMES[kind]}(slug: "${slug}", locale: ${code}) { said: title }`
      // A text that is public is found by its own slug, which has the text in it.
      const words = texts[code]?.toLowerCase().replaceAll(' ', '-')
      const isOwn = words !== undefined && slug.startsWith(words)
      return isOwn ? [{ field, wanted: { said: texts[code] } }] : []
    }),
  )
  await compareAll(real, asked)
  const hidden = await answer(real, slugsOf(entries))
  const shown = new Set(entries.flatMap(({ texts }) => Object.values(texts)))
  for (const found of Object.values(hidden)) if (found) expect(shown).toContain(found.said)
}

function slugsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ kind, doc }, at) =>
    Object.values(Object(doc.slug) as Record<string, string | null>).flatMap((slug, index) =>
      slug
        ? LOCALES.map(
            (code) =>
              `h${at}${index}${code}: ${NAMES[kind]}(slug: "${slug}", locale: ${code}) { said: title }`,
          )
        : [],
    ),
  )
}

/** Lists in each locale, a page at a time, with their counts. */
async function compareLists(model: Model, real: Real): Promise<void> {
  const entries = await entriesOf(model, real)
  const lists = KINDS.flatMap((kind) =>
    LOCALES.map((code) => ({
      name: `${kind}${code}`,
      field: `${kind}${code}: ${kind}(locale: ${code}, first: 2) { totalCount pageInfo { hasNextPage } nodes { said: ${textOf(kind)} } }`,
      wanted: entries
        .filter((entry) => entry.kind === kind)
        .flatMap(({ texts }) => texts[code] ?? []),
    })),
  )
  const found = await answer(
    real,
    lists.map(({ field }) => field),
  )
  for (const { name, wanted } of lists) {
    const { totalCount, pageInfo, nodes } = found[name] as unknown as ListAnswer
    expect([name, totalCount]).toEqual([name, wanted.length])
    expect(pageInfo.hasNextPage).toBe(wanted.length > 2)
    expect(nodes).toHaveLength(Math.min(2, wanted.length))
    for (const { said } of nodes) expect(wanted).toContain(said)
  }
}

type ListAnswer = {
  totalCount: number
  pageInfo: { hasNextPage: boolean }
  nodes: { said: string }[]
}

/** Search for words that are public and for words that are not, or not any more. */
async function compareSearch(model: Model, real: Real): Promise<void> {
  const entries = await entriesOf(model, real)
  const words = model.words.slice(-4)
  const asked = words.flatMap((word) =>
    LOCALES.map((code) => ({
      name: `${word}${code}`,
      field: `${word}${code}: search(text: "${word}", locale: ${code}) { totalCount nodes { title } }`,
      // A copy's title has the word of what it is a copy of.
      wanted: entries.filter(({ texts }) => texts[code]?.split(' ').includes(word)).length,
    })),
  )
  const found = await answer(
    real,
    asked.map(({ field }) => field),
  )
  for (const { name, wanted } of asked) {
    expect([name, found[name]]).toMatchObject([name, { totalCount: wanted }])
  }
}

async function compareAll(
  real: Real,
  asked: readonly { field: string; wanted: unknown }[],
): Promise<void> {
  const found = await answer(
    real,
    asked.map(({ field }) => field),
  )
  const wanted = asked.map(({ field, wanted: one }) => [field.slice(0, field.indexOf(':')), one])
  expect(found).toEqual(Object.fromEntries(wanted))
}

async function answer({ app }: Real, fields: readonly string[]) {
  if (fields.length === 0) return {}
  const { data, errors } = await app.graphql(`{ ${fields.join('\n')} }`)
  expect(errors).toBeUndefined()
  return data as Record<string, { said: string } | null>
}

/** Entries that are not deleted, with what the model says the public sees of them. */
async function entriesOf(model: Model, { app, entries }: Real): Promise<Entry[]> {
  const now = new Date().toISOString()
  const docs = new Map<string, Data>()
  for (const kind of KINDS) {
    const collection = slugOf(app.settings, kind)
    if (!model.entries.some((entry) => entry.kind === kind && !entry.gone)) continue
    const select: SelectType = { uid: true }
    if (kind !== 'testimonials') select.slug = true
    const found = await app.payload.db.find<Data>({ collection, pagination: false, select })
    for (const doc of found.docs) docs.set(`${kind}:${String(doc.id)}`, doc)
  }
  return model.entries.flatMap((entry, at) => {
    const { kind } = entry
    const doc = docs.get(`${kind}:${entries[at]}`)
    if (!doc) return []
    const said = Object.entries(visible(model, entry, now))
    // The mark stands behind the last space, and has none in it.
    const texts = Object.fromEntries(
      said.map(([code, text]) => [code, text.slice(0, text.lastIndexOf(' '))]),
    )
    return [{ kind, doc, texts: texts }]
  })
}

function codesOf(texts: Texts): Locale[] {
  return LOCALES.filter((code) => texts[code] !== undefined)
}

function anyOf({ es, en, fr }: Texts): string | null {
  return es ?? en ?? fr ?? null
}
